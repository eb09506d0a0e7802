#include "ui/papers/attachments_panel.h"

#include "domain/atomic_file.h"
#include "domain/dates.h"
#include "services/attachments.h"
#include "ui/papers/attachment_view.h"
#include "ui/prompter.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text_editors.h"
#include "ui/wording.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace doithoai {

namespace {

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

AttachmentsPanel::AttachmentsPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hint(makeLabel(tr("Drop files here, or attach them with the button. They are kept inside the office's file."), "muted", Wrap::Yes))
    , m_add(makeButton(tr("A&ttach a file…")))
    , m_view(makeButton(tr("&View")))
    , m_save(makeButton(tr("&Save as…")))
    , m_remove(makeButton(tr("&Remove…")))
    , m_titleName(makeLabel(tr("Title: what lists, papers and the dossier call it"), "small", Wrap::Yes))
    , m_title(new LineEditor)
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
    m_title->setObjectName(QStringLiteral("attachmentTitle"));
    m_title->setName(m_titleName->text());
    m_titleName->setBuddy(m_title->control());
    column->addWidget(m_titleName);
    column->addWidget(m_title);
    connect(m_title, &FieldEditor::finished, this, [this] { keepTitle(); });
    connect(m_table, &RowTable::chosenChanged, this, [this] { showChosen(); });
    connect(m_table, &RowTable::opened, this, [this] { view(); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_view, &QPushButton::clicked, this, [this] { view(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    showChosen();
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
    m_table->model()->setRows(std::move(rows));
    if (!before.isEmpty())
        m_table->choose(before.first());
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
    const bool isChosen = chosen() != nullptr;
    m_add->setEnabled(m_desk.may(acts::attach));
    m_view->setEnabled(isChosen);
    m_save->setEnabled(isChosen);
    m_remove->setEnabled(isChosen && m_desk.may(acts::changeAttachment));
    m_titleName->setVisible(isChosen);
    m_title->setVisible(isChosen);
    m_title->setReadOnly(!m_desk.may(acts::changeAttachment));
    if (isChosen && (m_titled != chosen()->id || !m_title->control()->hasFocus()))
        m_title->setText(chosen()->title);
    m_titled = isChosen ? chosen()->id : 0;
}

void AttachmentsPanel::keepTitle()
{
    if (m_titled == 0 || !m_desk.may(acts::changeAttachment))
        return;
    if (const auto done = retitle(m_desk.office(), m_titled, m_title->text(), m_desk.actor()); !done)
        m_desk.say(done.error().message, Tone::Bad);
    reload();
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
            m_title->control()->setFocus(Qt::OtherFocusReason);
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
