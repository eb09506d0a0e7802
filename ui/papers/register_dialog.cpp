#include "ui/papers/register_dialog.h"

#include "ui/form_draft.h"
#include "ui/screen.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace doithoai {

namespace {

std::vector<FieldSpec> specsOf(RegisterDialog::Direction direction)
{
    const auto spec = [](const char* key, FieldKind kind, const QString& label) {
        return FieldSpec{QLatin1String(key), kind, label, {}, Window::ByEvent};
    };
    using K = FieldKind;
    if (direction == RegisterDialog::Direction::Incoming) {
        return {spec("number", K::Text, RegisterDialog::tr("Number of arrival")),
                spec("date", K::Day, RegisterDialog::tr("Day of arrival")),
                spec("printed", K::Text, RegisterDialog::tr("Its own number, as printed")),
                spec("partner", K::UnitOrText, RegisterDialog::tr("From whom")),
                spec("subject", K::LongText, RegisterDialog::tr("What it is about")),
                spec("caseCode", K::Text, RegisterDialog::tr("Code of the case that it belongs to"))};
    }
    return {spec("issuer", K::Unit, RegisterDialog::tr("Who issued it")),
            spec("symbol", K::Text, RegisterDialog::tr("Kind of paper (TB, BC, CV …)")),
            spec("number", K::Text, RegisterDialog::tr("Number")),
            spec("date", K::Day, RegisterDialog::tr("Day of the paper")),
            spec("partner", K::UnitOrText, RegisterDialog::tr("To whom")),
            spec("subject", K::LongText, RegisterDialog::tr("What it is about")),
            spec("caseCode", K::Text, RegisterDialog::tr("Code of the case that it belongs to"))};
}

} // namespace

RegisterDialog::RegisterDialog(Desk& desk, Direction direction, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_direction(direction)
    , m_advice(makeLabel({}, "muted", Wrap::Yes))
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
    , m_ok(makeButton(tr("&Enter into the register"), "primary"))
{
    const bool isIncoming = direction == Direction::Incoming;
    const QString title = isIncoming ? tr("A paper that came in") : tr("A paper that went out, made elsewhere");
    setWindowTitle(title);
    setAccessibleName(title);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::gap);
    column->setSpacing(Theme::gap);
    column->addWidget(makeLabel(title, "title", Wrap::Yes));
    column->addWidget(m_advice);
    const std::vector<FieldSpec> specs = specsOf(direction);
    QStringList keys;
    QSet<QString> changeable;
    for (const FieldSpec& spec : specs) {
        keys.append(spec.key);
        changeable.insert(spec.key);
    }
    m_form = new FieldForm(specs, {{QString(), keys}}, worldOf(desk));
    QMap<QString, QString> values{{QStringLiteral("date"), desk.today().toString(Qt::ISODate)}};
    if (!isIncoming)
        values.insert(QStringLiteral("issuer"), desk.office().settings().value(QStringLiteral("office.body")));
    m_form->show(values, changeable);
    column->addWidget(m_form);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_draft = new FormDraft(desk, isIncoming ? QStringLiteral("register:in") : QStringLiteral("register:out"), m_form, {}, this);
    if (m_draft->bringBack())
        column->insertWidget(1, m_draft->makeNote());
    column->addStretch(1);
    outer->addWidget(makeScrollingPage(inner), 1);
    QLabel* unkept = m_draft->makeTroubleLine();
    unkept->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    outer->addWidget(unkept);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    foot->addStretch(1);
    QPushButton* cancel = makeButton(tr("&Cancel"));
    m_ok->setObjectName(QStringLiteral("ok"));
    foot->addWidget(cancel);
    foot->addWidget(m_ok);
    outer->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, [this] { reject(); });
    connect(m_ok, &QPushButton::clicked, this, [this] { enter(); });
    connect(m_form, &FieldForm::edited, this, [this] { propose(); });
    propose();
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(640, room.width() - 20), std::min(620, room.height() - 20));
}

void RegisterDialog::propose()
{
    const QDate typed = QDate::fromString(m_form->text(QStringLiteral("date")), Qt::ISODate);
    const QDate day = typed.isValid() ? typed : m_desk.today();
    QString next;
    if (m_direction == Direction::Incoming) {
        const UnitCode own{m_desk.office().settings().value(QStringLiteral("office.body"))};
        next = proposedArrival(m_desk.office(), own, day).value_or(QString());
        m_advice->setText(tr("The next number of arrival is %1; left empty, the paper takes it.").arg(next));
    } else {
        const QString symbol = m_form->text(QStringLiteral("symbol"));
        if (!symbol.isEmpty())
            next = proposedNumber(m_desk.office(), UnitCode{m_form->text(QStringLiteral("issuer"))}, symbol, day).value_or(QString());
        m_advice->setText(next.isEmpty() ? tr("So that its number is not given a second time.") : tr("The next number of this book would be %1.").arg(next));
    }
}

void RegisterDialog::enter()
{
    RegisterEntry entry;
    entry.isIncoming = m_direction == Direction::Incoming;
    const auto text = [this](const char* key) { return m_form->text(QLatin1String(key)); };
    entry.number = text("number");
    entry.date = QDate::fromString(text("date"), Qt::ISODate);
    entry.subject = text("subject");
    entry.partner = m_desk.office().directory().unit(UnitCode{text("partner")}) ? m_desk.office().directory().unitName(UnitCode{text("partner")}) : text("partner");
    entry.caseCode = text("caseCode");
    if (entry.isIncoming) {
        entry.printed = text("printed");
    } else {
        entry.issuer = UnitCode{text("issuer")};
        entry.symbol = text("symbol").toUpper();
    }
    const auto done = entry.date.isValid()
        ? addRegisterEntry(m_desk.office(), entry, m_desk.actor())
        : Outcome<qint64>(tl::unexpected(Refusal{{Trouble::Refused, tr("Name the day, as 05/02/2023."), {}}, {}}));
    if (!done) {
        m_trouble->setText(sentenceOf(done.error()));
        m_trouble->show();
        return;
    }
    m_draft->drop();
    accept();
}

void RegisterDialog::reject()
{
    if (m_draft->mayLeave())
        QDialog::reject();
}

} // namespace doithoai
