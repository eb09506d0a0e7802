#include "ui/papers/attachments_panel.h"

#include "domain/atomic_file.h"
#include "domain/dates.h"
#include "services/attachments.h"
#include "ui/papers/attachment_view.h"
#include "ui/prompter.h"
#include "ui/typed_words.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/row_table.h"
#include "ui/wording.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace doithoai {

namespace {

const QString titleKey = QStringLiteral("title");

QStringList filesIn(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

AttachmentsPanel::AttachmentsPanel(Desk& desk, CaseKind kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hint(makeLabel(tr("Drop files here, or attach them with the button. They are kept inside the office's file."), "muted", Wrap::Yes))
    , m_add(makeButton(tr("A&ttach a file…")))
    , m_view(makeButton(tr("&View")))
    , m_save(makeButton(tr("&Save as…")))
    , m_remove(makeButton(tr("&Remove…")))
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* bar = new FlowLayout(8);
    m_add->setObjectName(QStringLiteral("attach"));
    m_view->setObjectName(QStringLiteral("viewAttachment"));
    m_save->setObjectName(QStringLiteral("saveAttachment"));
    m_remove->setObjectName(QStringLiteral("removeAttachment"));
    for (QPushButton* button : {m_add, m_view, m_save, m_remove})
        bar->addWidget(button);
    column->addLayout(bar);
    column->addWidget(m_hint);
    m_table = new RowTable(tr("Attachments"), new RowModel({tr("Title"), tr("File"), tr("Size"), tr("Day")}), 0, {220, 190, 90, 100},
                           RowTable::Choose::One, new EmptyState(tr("Nothing is attached"), tr("Scans, pictures and letters that belong to the case.")));
    m_table->setFitsRows(true);
    column->addWidget(m_table);
    const FieldSpec title{titleKey, FieldKind::Text, tr("Title: what lists, papers and the dossier call it"), {}, Window::ByEvent};
    m_form = new FieldForm({title}, {{QString(), {titleKey}}}, worldOf(desk));
    column->addWidget(m_form);
    m_typed = new TypedWords(
        desk, QStringLiteral("attachments %1").arg(static_cast<int>(kind)),
        [this](const QString& id, const QString&, const QString& words) -> TypedWords::Answer {
            const Result<void> done = retitle(m_desk.office(), id.toLongLong(), words, m_desk.actor());
            if (done) {
                reload();
                return {};
            }
            return {done.error().message, done.error().trouble == Trouble::Storage};
        },
        [this](const QString& id, const QString&) { return nameOf(id); }, this);
    m_typed->adopt(m_form);
    // Left, the field shows the title as it was kept: an emptied one is the name of the file.
    connect(titleEditor(), &FieldEditor::finished, this, [this] { showChosen(); });
    connect(m_table, &RowTable::chosenChanged, this, [this] {
        if (!m_isReading)
            showChosen();
    });
    connect(m_table, &RowTable::opened, this, [this] { view(); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_view, &QPushButton::clicked, this, [this] { view(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    showChosen();
}

FieldEditor* AttachmentsPanel::titleEditor() const
{
    return m_form->editor(titleKey);
}

/// How a person would call the title of a file, wherever that is attached; empty when it was removed.
QString AttachmentsPanel::nameOf(const QString& id) const
{
    const auto all = attachmentsOf(m_desk.office(), {});
    if (all) {
        for (const AttachmentHead& head : *all) {
            if (QString::number(head.id) == id)
                return head.caseCode + QStringLiteral(" · ") + tr("Title of the file %1").arg(head.fileName);
        }
        return {};
    }
    return tr("Title of a file");
}

void AttachmentsPanel::show(const QString& caseCode)
{
    m_code = caseCode;
    reload();
}

void AttachmentsPanel::reload()
{
    auto heads = attachmentsOf(m_desk.office(), m_code);
    if (!heads) {
        m_desk.say(heads.error().message, Tone::Bad);
        return;
    }
    const QStringList before = m_table->chosen();
    m_heads = std::move(*heads);
    std::vector<ListRow> rows;
    for (const AttachmentHead& head : m_heads) {
        ListRow row;
        row.code = QString::number(head.id);
        row.cells = {{head.title, {}, {}, false},
                     {head.fileName, {}, {}, true},
                     {sizeWords(head.size), {}, head.size, false},
                     {dates::onScreen(head.on), {}, head.on, false}};
        rows.push_back(std::move(row));
    }
    m_isReading = true;
    m_table->model()->setRows(std::move(rows));
    if (!before.isEmpty())
        m_table->choose(before.first());
    m_isReading = false;
    showChosen();
}

const AttachmentHead* AttachmentsPanel::chosen() const
{
    const QString id = m_table->chosen().value(0);
    const auto found = std::ranges::find_if(m_heads, [&](const AttachmentHead& head) { return QString::number(head.id) == id; });
    return found == m_heads.end() ? nullptr : &*found;
}

void AttachmentsPanel::showChosen()
{
    const AttachmentHead* head = chosen();
    const bool isChosen = head != nullptr;
    m_add->setEnabled(m_desk.may(acts::attach));
    m_view->setEnabled(isChosen);
    m_save->setEnabled(isChosen);
    m_remove->setEnabled(isChosen && m_desk.may(acts::changeAttachment));
    m_form->setVisible(isChosen);
    const QString place = isChosen ? QString::number(head->id) : QString();
    const bool isAnother = place != m_typed->place();
    if (isAnother) {
        m_typed->leaveFor(place); // what is kept by that is read anew
        head = chosen();
    }
    const bool mayChange = m_desk.may(acts::changeAttachment) && (head == nullptr || !head->isWithheld);
    m_form->show({{titleKey, head == nullptr ? QString() : titleShown(*head)}}, mayChange ? QSet<QString>{titleKey} : QSet<QString>());
    if (isAnother)
        m_typed->bringBack();
}

/// What stands in the field while one types, where it is the title but for the blanks; else the title.
QString AttachmentsPanel::titleShown(const AttachmentHead& head) const
{
    const QString inField = titleEditor()->text();
    const QString asKept = inField.simplified().isEmpty() ? head.fileName : inField.simplified();
    return titleEditor()->control()->hasFocus() && asKept == head.title ? inField : head.title;
}

void AttachmentsPanel::add()
{
    const auto path = m_desk.prompter().fileToOpen(tr("Attach a file"), tr("All files (*)"));
    if (path)
        attachFiles({*path});
}

void AttachmentsPanel::attachFiles(const QStringList& paths)
{
    QStringList troubles;
    QString last;
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const Result<AttachmentHead> done = attach(m_desk.office(), m_code, path, file.completeBaseName(), m_desk.actor());
        if (done)
            last = QString::number(done->id);
        else
            troubles.append(file.fileName() + QStringLiteral(": ") + done.error().message);
    }
    reload();
    if (!last.isEmpty()) {
        m_table->choose(last);
        // Who attached one file names it next.
        if (paths.size() == 1 && isVisible())
            m_form->focus(titleKey);
    }
    if (!troubles.isEmpty())
        m_desk.say(troubles.join(u'\n'), Tone::Bad);
    else if (!paths.isEmpty())
        m_desk.say(tr("Files attached: %1.").arg(paths.size()), Tone::Good);
}

void AttachmentsPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_desk.may(acts::attach) && !filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsPanel::dragMoveEvent(QDragMoveEvent* event)
{
    if (m_desk.may(acts::attach) && !filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsPanel::dropEvent(QDropEvent* event)
{
    const QStringList paths = filesIn(event->mimeData());
    if (paths.isEmpty() || !m_desk.may(acts::changeAttachment))
        return;
    event->acceptProposedAction();
    attachFiles(paths);
}

void AttachmentsPanel::view()
{
    if (const AttachmentHead* head = chosen())
        viewAttachment(m_desk, *head, this);
}

void AttachmentsPanel::save()
{
    const AttachmentHead* head = chosen();
    if (head == nullptr)
        return;
    if (const auto looked = lookAtAttachment(m_desk, *head); !looked) {
        m_desk.say(looked.error().message, Tone::Warning);
        return;
    }
    const Result<QByteArray> bytes = attachmentBytes(m_desk.office(), head->id);
    if (!bytes) {
        m_desk.say(bytes.error().message, Tone::Bad);
        return;
    }
    // What the file was called elsewhere is a name here, never a place.
    const QString name = QFileInfo(head->fileName).fileName();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = m_desk.prompter().fileToSave(tr("Save the attachment"), folder + u'/' + name, tr("All files (*)"));
    if (!path)
        return;
    if (const auto written = atomicWrite(*path, *bytes); !written)
        m_desk.say(written.error().message, Tone::Bad);
    else
        m_desk.say(tr("The attachment was saved: %1").arg(*path), Tone::Good);
}

void AttachmentsPanel::remove()
{
    m_typed->flush();
    const AttachmentHead* head = chosen();
    if (head == nullptr)
        return;
    const qint64 id = head->id;
    const bool isMeant = m_desk.prompter().confirm({tr("Remove an attachment"), tr("Remove “%1” from %2?").arg(head->title, m_code),
                                                    tr("The journal keeps that it was there, and its hash; the file itself goes."), tr("&Remove"), {}});
    if (!isMeant)
        return;
    if (const auto done = detach(m_desk.office(), id, m_desk.actor()); !done)
        m_desk.say(done.error().message, Tone::Bad);
    reload();
}

} // namespace doithoai
