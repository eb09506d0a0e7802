#include "ui/personal/person_dialog.h"

#include "documents/paper_form.h"
#include "domain/dates.h"
#include "domain/labels.h"
#include "domain/privacy.h"
#include "services/erasing.h"
#include "services/name_viewing.h"
#include "services/person_sheet.h"
#include "ui/case_specs.h"
#include "ui/name_looks.h"
#include "ui/papers/preview_dialog.h"
#include "ui/personal/correct_dialog.h"
#include "ui/personal/erase_dialog.h"
#include "ui/screen.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace doithoai {

namespace {

void add(QStringList& lines, const QString& heading, const QStringList& below)
{
    if (below.isEmpty())
        return;
    lines.append({QString(), heading});
    for (const QString& line : below)
        lines.append(QStringLiteral("  ") + line);
}

QString textOfCase(const PetitionOnRecord& one, const EditorWorld& world)
{
    QStringList lines{QStringLiteral("%1 · %2").arg(one.petition.code.text, label(one.petition.state))};
    const CaseSnapshot snapshot = snapshotOf(PetitionCase{one.petition, one.steps, {}, {}, 0, {}});
    for (const FieldSpec& field : fieldsOfKind(CaseKind::Petition)) {
        const QString words = readable(field, snapshot.values.value(field.key), world);
        if (!words.isEmpty())
            lines.append(QStringLiteral("  %1: %2").arg(field.label, words));
    }
    return lines.join(u'\n');
}

QString textOf(const PersonData& data, const EditorWorld& world)
{
    QStringList lines, below;
    for (const PetitionOnRecord& one : data.petitions) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(textOfCase(one, world));
    }
    for (const PaperMention& one : data.papers) {
        const QString line = QStringLiteral("%1 · %2 · %3").arg(one.paper.number.isEmpty() ? paperLabel(one.paper.kind) : one.paper.number, dates::onScreen(one.paper.date), one.paper.subject);
        below.append(one.isNaming ? line : line + u' ' + PersonDialog::tr("(does not name the person)"));
    }
    add(lines, PersonDialog::tr("Issued and signed papers"), std::exchange(below, {}));
    for (const AttachmentHead& one : data.attachments)
        below.append(QStringLiteral("%1 · %2 (%3)").arg(one.caseCode, one.title, one.fileName));
    add(lines, PersonDialog::tr("Attached files"), std::exchange(below, {}));
    for (const RegisterEntry& one : data.entries)
        below.append(QStringLiteral("%1 · %2 · %3 · %4").arg(one.printed.isEmpty() ? one.number : one.printed, dates::onScreen(one.date), one.subject, one.partner));
    add(lines, PersonDialog::tr("Lines of the register"), std::exchange(below, {}));
    for (const WordPlace& one : data.mentions)
        below.append(QStringLiteral("%1 · %2: %3").arg(one.caseCode, labelOf(one), one.text.simplified()));
    add(lines, PersonDialog::tr("Other texts that name the person"), std::exchange(below, {}));
    for (const NameView& one : data.views)
        below.append(QStringLiteral("%1 · %2 · %3 · %4").arg(dates::onScreen(one.on), one.by, one.petition.text, viewPlaceLabel(one.place)));
    add(lines, PersonDialog::tr("Who looked at the full name"), std::exchange(below, {}));
    for (const Erasure& one : data.erasures)
        below.append(QStringLiteral("%1 · %2 · %3 · %4").arg(one.petition.text, dates::onScreen(one.on), one.by, one.reason));
    add(lines, PersonDialog::tr("Erased"), std::exchange(below, {}));
    lines.append({QString(), PersonDialog::tr("Journal entries that keep words of these cases: %1. Cases that came in with a table: %2.").arg(data.journal.size()).arg(data.imported)});
    return lines.join(u'\n');
}

} // namespace

PersonDialog::PersonDialog(Desk& desk, const QString& who, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_who(new QLineEdit(who))
    , m_cases(new QListWidget)
    , m_text(new QPlainTextEdit)
    , m_outcome(makeLabel({}, nullptr, Wrap::Yes))
    , m_print(makeButton(tr("&Print for the person…")))
    , m_correct(makeButton(tr("&Correct…")))
    , m_erase(makeButton(tr("&Erase…")))
{
    setWindowTitle(tr("Personal data"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(makePageHead(windowTitle(), tr("Everything that the file holds about a person. Several persons may have one name: tick the cases that are meant.")));
    auto* search = new QHBoxLayout;
    m_who->setAccessibleName(tr("Name, telephone number, or the code of a petition"));
    m_who->setPlaceholderText(m_who->accessibleName());
    QPushButton* find = makeButton(tr("&Find"));
    search->addWidget(m_who, 1);
    search->addWidget(find);
    column->addLayout(search);
    m_cases->setAccessibleName(tr("Cases of the person"));
    m_cases->setMaximumHeight(150);
    m_cases->setWordWrap(true);
    column->addWidget(m_cases);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What the file holds"));
    column->addWidget(m_text, 1);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->hide();
    column->addWidget(m_outcome);
    column->addWidget(makeButtons());
    connect(find, &QPushButton::clicked, this, [this] { this->find(); });
    connect(m_who, &QLineEdit::returnPressed, this, [this] { this->find(); });
    m_cases->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long lines go on below
    connect(m_cases, &QListWidget::itemChanged, this, [this] { showData(); });
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(900, room.width() - 20), std::min(700, room.height() - 20));
    if (who.isEmpty())
        showData();
    else
        this->find();
    m_who->setFocus();
}

QWidget* PersonDialog::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton* close = makeButton(tr("Close"));
    row->addWidget(m_print);
    row->addWidget(m_correct);
    row->addWidget(m_erase);
    row->addStretch(1);
    row->addWidget(close);
    for (QPushButton* button : {m_print, m_correct, m_erase, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, [this] { print(); });
    connect(m_correct, &QPushButton::clicked, this, [this] { correct(); });
    connect(m_erase, &QPushButton::clicked, this, [this] { erase(); });
    return buttons;
}

QStringList PersonDialog::ticked() const
{
    QStringList codes;
    for (int i = 0; i < m_cases->count(); ++i) {
        if (m_cases->item(i)->checkState() == Qt::Checked)
            codes.append(m_cases->item(i)->data(Qt::UserRole).toString());
    }
    return codes;
}

void PersonDialog::say(const QString& sentence, Tone tone)
{
    m_outcome->setText(sentence);
    m_outcome->setVisible(!sentence.isEmpty());
    m_outcome->setStyleSheet(QStringLiteral("QLabel { color: %1; }").arg(Theme::current().tone(tone).text.name()));
}

void PersonDialog::find()
{
    say({}, Tone::Neutral);
    const auto found = findPerson(m_desk.office(), m_who->text());
    {
        const QSignalBlocker quiet(m_cases);
        m_cases->clear();
        if (!found) {
            say(found.error().message, Tone::Bad);
        } else if (found->empty()) {
            say(tr("No petition is of “%1”.").arg(m_who->text()), Tone::Warning);
        } else {
            QStringList codes;
            for (const PersonMatch& match : *found)
                codes.append(match.row.code.text);
            const bool hasNames = mayShowNames(m_desk, codes);
            for (const PersonMatch& match : *found) {
                QStringList words{match.row.code.text, label(match.row.state)};
                if (hasNames)
                    words += {match.row.petitioner, match.row.address, match.row.phone};
                else
                    words += initialsOf(match.row.petitioner);
                words.removeAll(QString());
                auto* item = new QListWidgetItem(words.join(QStringLiteral(" · ")), m_cases);
                item->setData(Qt::UserRole, match.row.code.text);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                item->setCheckState(Qt::Checked);
            }
        }
    }
    showData();
}

void PersonDialog::showData()
{
    m_data.reset();
    const QStringList codes = ticked();
    if (!codes.isEmpty()) {
        const auto hasNames = recordViews(m_desk.office(), codes, QStringLiteral("page"), m_desk.actor());
        auto held = personData(m_desk.office(), codes);
        if (!hasNames || !held)
            say(hasNames ? held.error().message : hasNames.error().message, Tone::Bad);
        else if (!*hasNames)
            say(initialsOnlySentence(), Tone::Warning);
        else
            m_data = std::move(*held);
    }
    m_text->setPlainText(m_data ? textOf(*m_data, worldOf(m_desk)) : QString());
    m_print->setEnabled(m_data.has_value());
    const QString correcting = caseAct(CaseKind::Petition, QStringLiteral("set"));
    m_correct->setEnabled(m_data.has_value() && m_desk.may(correcting));
    m_correct->setToolTip(m_desk.whyNot(correcting));
    m_erase->setEnabled(m_data.has_value() && m_desk.may(acts::erase));
    m_erase->setToolTip(m_desk.whyNot(acts::erase));
}

void PersonDialog::print()
{
    const auto record = personRecord(m_desk.office(), *m_data, m_desk.today());
    if (!record)
        return say(record.error().message, Tone::Bad);
    const PaperForm& form = *findPaperForm(personSheetName);
    auto laid = layPaper(form, *record, nullptr, m_desk.office().paperContext(m_desk.today(), m_desk.today()));
    if (!laid)
        return say(laid.error().message, Tone::Bad);
    auto pdf = laid->pages.pdf();
    if (!pdf)
        return say(pdf.error().message, Tone::Bad);
    PreviewDialog::Paper paper;
    paper.pdf = std::move(*pdf);
    paper.title = labelOf(form);
    paper.fileName = QLatin1String(form.slug) + QStringLiteral(".pdf");
    paper.pages = pagesOf(std::move(laid->pages));
    PreviewDialog(m_desk, std::move(paper), this).exec();
}

void PersonDialog::correct()
{
    const Petition& first = m_data->petitions.front().petition;
    QStringList words;
    bool isAll = true;
    const auto correct = [&](const CorrectDialog::Changes& changes) {
        const auto done = correctPerson(m_desk.office(), ticked(), changes, m_desk.actor());
        if (!done)
            return done.error().message;
        words.clear();
        isAll = true;
        bool isAny = false;
        for (const CorrectedCase& one : *done) {
            words.append(one.isCorrected ? tr("%1 is corrected.").arg(one.code) : tr("%1 is not corrected: %2").arg(one.code, one.why));
            isAll = isAll && one.isCorrected;
            isAny = isAny || one.isCorrected;
        }
        return isAny ? QString() : words.join(u'\n');
    };
    CorrectDialog dialog(first.petitioner, first.address, first.phone, correct, this);
    if (dialog.exec() != QDialog::Accepted || words.isEmpty())
        return;
    showData();
    say(words.join(u'\n'), isAll ? Tone::Good : Tone::Warning);
}

void PersonDialog::erase()
{
    EraseDialog dialog(m_desk, ticked(), this);
    if (dialog.exec() == QDialog::Accepted)
        accept();
}

} // namespace doithoai
