#include "ui/papers/paper_editor.h"

#include "documents/paper_symbol.h"
#include "services/papers.h"
#include "services/permission.h"
#include "ui/papers/issue_dialog.h"
#include "ui/papers/paper_sheet.h"
#include "ui/papers/signing_fields.h"
#include "ui/prompter.h"
#include "ui/screen.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/text_editors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTime>
#include <QTimer>
#include <QVBoxLayout>

namespace doithoai {

namespace {

constexpr int keepAfterMs = 600; ///< from the first key; with the writing itself it stays under a second
constexpr int tryAgainMs = 2000;
constexpr int sideWidth = 320;
constexpr int narrowBelow = 820;
constexpr int leastSheet = 520;
constexpr int mostSheet = 1000;

} // namespace

PaperEditor::PaperEditor(Desk& desk, const PaperForm& form, PaperSource source, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(form)
    , m_source(std::move(source))
    , m_sheet(new PaperSheet)
    , m_scroll(new QScrollArea)
    , m_list(new QVBoxLayout)
    , m_signing(new SigningFields(desk))
    , m_status(makeLabel({}, "muted", Wrap::Yes))
    , m_issue(makeButton(tr("&Issue…"), "primary"))
    , m_timer(new QTimer(this))
    , m_mayWrite(desk.may(acts::paperWords))
{
    const auto looked = lookAtPaper(desk, form, m_source);
    m_privacy = looked ? looked->privacy : std::optional(Privacy::Initials);
    const QString title = labelOf(form) + QStringLiteral(" · ") + m_source.record.code;
    setWindowTitle(title);
    setAccessibleName(title);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, Theme::gap, 0, 0);
    outer->setSpacing(8);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    head->addWidget(makeLabel(title, "heading", Wrap::Yes));
    auto* bar = new FlowLayout(8);
    QPushButton* looking = makeButton(tr("&Preview"));
    looking->setObjectName(QStringLiteral("previewPaper"));
    m_issue->setObjectName(QStringLiteral("issuePaper"));
    QPushButton* close = makeButton(tr("&Close"));
    close->setObjectName(QStringLiteral("close"));
    for (QPushButton* button : {looking, m_issue, close})
        bar->addWidget(button);
    head->addLayout(bar);
    m_status->setObjectName(QStringLiteral("status"));
    head->addWidget(m_status);
    outer->addLayout(head);

    m_scroll->setProperty("role", QStringLiteral("page"));
    m_scroll->setAccessibleName(tr("The paper"));
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_sheet);
    m_scroll->setMinimumHeight(160);
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, Theme::gap);
    sideColumn->setSpacing(Theme::gap);
    auto* words = new Card(tr("Words written for this paper"));
    m_list->setSpacing(6);
    words->column()->addLayout(m_list);
    auto* signing = new Card(tr("Number, day, signer"));
    signing->column()->addWidget(m_signing);
    sideColumn->addWidget(words);
    sideColumn->addWidget(signing);
    sideColumn->addStretch(1);
    auto* sidePage = makeScrollingPage(side);
    sidePage->setMinimumHeight(140);
    auto* panes = new TwoPanes(m_scroll, sidePage, sideWidth, narrowBelow);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(Theme::margin, 0, 0, 0);
    body->addWidget(panes);
    outer->addLayout(body, 1);

    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] { flush(); });
    connect(m_sheet, &PaperSheet::typed, this, [this](const QString& word, const QString& text) {
        typed(word, text);
        if (SheetWords* editor = m_sheet->editorOf(word)) {
            const QRect cursor = editor->cursorRect();
            const QPoint at = editor->mapTo(m_sheet, cursor.bottomLeft());
            m_scroll->ensureVisible(at.x(), at.y(), 20, 60);
        }
    });
    connect(m_sheet, &PaperSheet::left, this, [this] {
        flush();
        // Once the focus is elsewhere: words that were taken away are proposed again.
        QTimer::singleShot(0, this, [this] { refresh(); });
    });
    connect(m_sheet, &PaperSheet::refused, this, [this](const QString& sentence) { showStatus(sentence, true); });
    connect(m_signing, &SigningFields::typed, this, [this] { keepSigning(); });
    connect(m_signing, &SigningFields::changed, this, [this] {
        keepSigning();
        flush();
        refresh();
    });
    connect(looking, &QPushButton::clicked, this, [this] { look(); });
    connect(m_issue, &QPushButton::clicked, this, [this] { issue(); });
    connect(close, &QPushButton::clicked, this, [this] { reject(); });
    m_signing->setSigning(keptSigning(m_source.record, form));
    showRights();
    refresh();
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1340, 760);
    resize(std::max(400, room.width() - 20), std::max(300, room.height() - 20));
    if (!m_placed.isEmpty() && m_mayWrite)
        m_sheet->editorOf(m_placed.first())->setFocus();
}

void PaperEditor::showRights()
{
    const bool mayIssue = m_desk.may(acts::issuePaper);
    m_sheet->setReadOnly(!m_mayWrite);
    m_signing->setReadOnly(!m_mayWrite && !mayIssue);
    m_issue->setEnabled(mayIssue && qstrcmp(m_form.name, "minutes") != 0);
    const auto& person = m_desk.office().person();
    const auto reason = [&](const QString& act) { return roleFinding(act, person ? person->roles : Roles{}).message; };
    QString words = tr("Write in the yellow fields: what you write is kept by itself and stays when the paper is made anew.");
    if (m_desk.office().file().access() != CaseFile::Access::ReadWrite)
        words = tr("The file is open for looking only.");
    else if (!m_mayWrite && mayIssue)
        words = tr("The words of the paper are for reading here.") + u' ' + reason(acts::paperWords) + u'\n' + tr("Number, day and signer can be set, and count when it is issued.");
    else if (!m_mayWrite)
        words = tr("The paper is for reading here.") + u' ' + reason(acts::paperWords);
    else if (!mayIssue)
        m_issue->setToolTip(plainTip(reason(acts::issuePaper)));
    showStatus(words, false);
}

PaperEditor::~PaperEditor()
{
    hide(); // where it is still seen, its field loses the focus and its words come here
    keepWaiting();
}

QString PaperEditor::own(const QString& word) const
{
    return m_source.record.words.value(QLatin1String(m_form.name) + u'/' + word);
}

PaperChoice PaperEditor::choice() const
{
    PaperChoice choice;
    choice.signing = m_signing->signing();
    choice.privacy = m_privacy;
    return choice;
}

void PaperEditor::keepSigning()
{
    const PaperSigning signing = m_signing->signing();
    const std::pair<QLatin1String, QString> words[] = {{kept_signing::number, signing.number},
                                                 {kept_signing::date, signing.date ? signing.date->toString(Qt::ISODate) : QString()},
                                                 {kept_signing::post, signing.post.text},
                                                 {kept_signing::name, signing.name}};
    for (const auto& [key, text] : words) {
        if (own(key) != text)
            typed(key, text);
    }
}

void PaperEditor::typed(const QString& word, const QString& text)
{
    if (!m_mayWrite)
        return;
    m_waiting.insert(word, text);
    // From the first key, not from the last: who types without a pause is kept too.
    if (!m_timer->isActive())
        m_timer->start(keepAfterMs);
}

bool PaperEditor::flush()
{
    if (m_waiting.isEmpty())
        return true;
    if (!keepWaiting())
        return false;
    refresh();
    return true;
}

bool PaperEditor::keepWaiting()
{
    m_timer->stop();
    if (m_waiting.isEmpty())
        return true;
    const QString path = m_desk.office().file().path();
    QString trouble;
    m_isForLater = true;
    // SQLite goes on writing into a file that was removed: the words would be gone with it.
    if (!QFileInfo::exists(path))
        trouble = tr("The file %1 is no longer where it was. Put it back, or copy what is typed here elsewhere before closing.").arg(path);
    const QMap<QString, QString> waiting = m_waiting;
    for (auto it = waiting.cbegin(); trouble.isEmpty() && it != waiting.cend(); ++it) {
        const Result<void> done = keepPaperWord(m_desk.office(), QLatin1String(m_form.name), m_source.record.code, it.key(), it.value(), m_desk.actor());
        if (!done) {
            trouble = done.error().message;
            m_isForLater = done.error().trouble == Trouble::Storage;
            break;
        }
        m_source.record.words.insert(QLatin1String(m_form.name) + u'/' + it.key(), it.value().trimmed().isEmpty() ? QString() : it.value());
        m_waiting.remove(it.key());
    }
    if (!trouble.isEmpty()) {
        showStatus(trouble + u' ' + (m_isForLater ? tr("What you typed stays here and is tried again.") : tr("What you typed stays here and is not kept.")), true);
        if (m_isForLater)
            m_timer->start(tryAgainMs);
        return false;
    }
    showStatus(tr("Kept at %1.").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))), false);
    return true;
}

void PaperEditor::showStatus(const QString& sentence, bool isTrouble)
{
    m_status->setText(sentence);
    const QString role = isTrouble ? QStringLiteral("trouble") : QStringLiteral("muted");
    if (m_status->property("role").toString() != role) {
        m_status->setProperty("role", role);
        m_status->style()->unpolish(m_status);
        m_status->style()->polish(m_status);
    }
}

void PaperEditor::refresh()
{
    const auto written = writePaper(m_desk, m_form, m_source, choice());
    if (!written) {
        showStatus(written.error().message, true);
        return;
    }
    QMap<QString, QString> words;
    QMap<QString, QString> labels;
    for (const PaperWord& word : m_form.words) {
        const QString key = QLatin1String(word.key);
        // What is typed and waits is newer than what is kept.
        words.insert(key, m_waiting.value(key, own(key)));
        labels.insert(key, QCoreApplication::translate("Papers", word.label));
    }
    m_sheet->show(*written, words, labels);
    m_signing->setIssuer(written->issuer, symbolOf(m_form, m_source.record, paperContext(m_desk, m_form, m_source)));
    showList(m_sheet->words());
    fitSheet();
}

void PaperEditor::showList(const QStringList& placed)
{
    if (!m_isListed || placed != m_placed) {
        while (QLayoutItem* item = m_list->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        m_beside.clear();
        m_marks.clear();
        m_isListed = true;
        m_placed = placed;
        for (const PaperWord& word : m_form.words) {
            const QString key = QLatin1String(word.key);
            const QString label = QCoreApplication::translate("Papers", word.label);
            QLabel* mark = makeLabel({}, "small", Wrap::Yes);
            m_marks.insert(key, mark);
            if (placed.contains(key)) {
                QPushButton* link = makeButton(label, "link");
                link->setObjectName(QStringLiteral("goTo:") + key);
                connect(link, &QPushButton::clicked, this, [this, key] { goTo(key); });
                m_list->addWidget(link, 0, Qt::AlignLeft);
                m_list->addWidget(mark);
                continue;
            }
            QLabel* name = makeLabel(label, "small", Wrap::Yes);
            auto* editor = new LongTextEditor;
            editor->setLines(1);
            editor->setName(label);
            editor->setObjectName(QStringLiteral("beside:") + key);
            editor->setText(own(key));
            editor->setReadOnly(!m_mayWrite);
            name->setBuddy(editor->control());
            connect(editor, &FieldEditor::edited, this, [this, key, editor] { typed(key, editor->text()); });
            connect(editor, &FieldEditor::finished, this, [this] { flush(); });
            m_beside.insert(key, editor);
            m_list->addWidget(name);
            m_list->addWidget(editor);
            m_list->addWidget(mark);
        }
    }
    for (const PaperWord& word : m_form.words) {
        const QString key = QLatin1String(word.key);
        const SheetWords* editor = m_sheet->editorOf(key);
        const bool isProposed = editor != nullptr && !editor->isOwn();
        const bool isWritten = !own(key).isEmpty() || m_waiting.contains(key);
        m_marks.value(key)->setText(isWritten ? tr("✓ written") : isProposed ? tr("proposed by the program") : tr("○ not written yet"));
    }
}

void PaperEditor::goTo(const QString& word)
{
    if (SheetWords* editor = m_sheet->editorOf(word)) {
        editor->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(editor, 20, 80);
    }
}

void PaperEditor::fitSheet()
{
    const int room = m_scroll->viewport()->width() - 20;
    m_sheet->fitWidth(std::clamp(room, leastSheet, mostSheet));
}

void PaperEditor::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    QTimer::singleShot(0, this, [this] { fitSheet(); });
}

void PaperEditor::keyPressEvent(QKeyEvent* event)
{
    // Page up and down move the paper from wherever one writes.
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        QScrollBar* bar = m_scroll->verticalScrollBar();
        bar->setValue(bar->value() + (event->key() == Qt::Key_PageDown ? 1 : -1) * bar->pageStep() * 9 / 10);
        return;
    }
    QDialog::keyPressEvent(event);
}

void PaperEditor::look()
{
    flush();
    Result<PreviewDialog::Paper> paper = paperOfNow(m_desk, m_form, m_source, choice());
    if (!paper) {
        showStatus(paper.error().message, true);
        return;
    }
    PreviewDialog dialog(m_desk, std::move(*paper), this);
    dialog.exec();
}

void PaperEditor::issue()
{
    if (!flush())
        return;
    IssueDialog dialog(m_desk, m_form, m_source, m_signing->signing(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_wasIssued = true;
    accept();
}

void PaperEditor::reject()
{
    if (!flush()) {
        const bool isMeant = m_desk.prompter().confirm(
            {tr("Something is not saved"),
             m_isForLater ? tr("The file does not take what was typed here.") : tr("What was typed here was refused, and so is not kept."),
             m_isForLater ? tr("When you close now, these words are lost. Stay, copy them, or make room on the disk.")
                          : tr("When you close now, these words are lost. Stay to copy them elsewhere."),
             tr("Close &all the same"), tr("&Stay")});
        if (!isMeant)
            return;
        m_waiting.clear();
    }
    QDialog::reject();
}

} // namespace doithoai
