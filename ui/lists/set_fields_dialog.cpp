#include "ui/lists/set_fields_dialog.h"

#include "ui/case_specs.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

namespace {
constexpr qsizetype mostSentences = 8;
} // namespace

SetFieldsDialog::SetFieldsDialog(Desk& desk, CaseKind kind, const QStringList& codes, const QStringList& keys, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_codes(codes)
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
{
    setWindowTitle(tr("Change several at once"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(makeLabel(windowTitle(), "title", Wrap::Yes));
    column->addWidget(makeLabel(codes.size() == 1 ? codes.first() : tr("For %1 cases. What you leave empty stays as each of them has it.").arg(codes.size()),
                                "muted", Wrap::Yes));
    std::vector<FieldSpec> fields;
    for (const QString& key : keys)
        fields.push_back(fieldOfKind(kind, key));
    m_form = new FieldForm(fields, {{QString(), keys}}, worldOf(desk));
    m_form->show({}, QSet<QString>(keys.begin(), keys.end()));
    column->addWidget(m_form);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("&Cancel"));
    QPushButton* ok = makeButton(tr("C&hange"), "primary");
    ok->setObjectName(QStringLiteral("ok"));
    ok->setToolTip(QStringLiteral("Ctrl+Enter"));
    ok->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok, &QPushButton::clicked, this, [this] { accept(); });
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(800, 600);
    resize(std::min(600, room.width() - 20), std::min(360, room.height() - 20));
}

void SetFieldsDialog::accept()
{
    QStringList refused;
    QStringList left;
    int done = 0;
    const QMap<QString, QString> texts = m_form->texts();
    for (const QString& code : std::as_const(m_codes)) {
        bool isTaken = true;
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (it.value().isEmpty())
                continue;
            const Outcome<StepDone> outcome = m_desk.edit(m_kind, code, it.key(), it.value());
            if (!outcome) {
                refused.append(code + QStringLiteral(": ") + sentenceOf(outcome.error()));
                isTaken = false;
            }
        }
        if (isTaken)
            ++done;
        else
            left.append(code);
    }
    if (refused.isEmpty()) {
        m_desk.say(tr("%1 cases were changed.").arg(done), Tone::Good);
        QDialog::accept();
        return;
    }
    // What was refused stays open with what was typed.
    m_codes = left;
    const qsizetype more = refused.size() - mostSentences;
    if (more > 0)
        refused = refused.mid(0, mostSentences) << tr("And %1 more.").arg(more);
    m_trouble->setText(refused.join(u'\n'));
    m_trouble->show();
}

} // namespace doithoai
