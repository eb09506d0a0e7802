#include "ui/shell/status_line.h"

#include "ui/widgets/pieces.h"

#include <QFileInfo>
#include <QMenu>
#include <QTime>

namespace doithoai {

StatusLine::StatusLine(Desk& desk, QWidget* parent)
    : QStatusBar(parent)
    , m_desk(desk)
    , m_person(makeButton({}, "link"))
    , m_people(new QMenu(this))
    , m_saved(makeLabel({}))
    , m_backup(makeButton({}, "link"))
{
    setSizeGripEnabled(false);
    setAccessibleName(tr("Status"));
    const CaseFile& file = desk.office().file();
    QLabel* name = makeLabel(QFileInfo(file.path()).fileName());
    name->setToolTip(Qt::convertFromPlainText(file.path()));
    addWidget(name);
    addWidget(m_person);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setToolTip(tr("Who works, and who may"));
    m_people->setAccessibleName(tr("People"));
    connect(m_person, &QPushButton::clicked, this, [this] { m_people->popup(m_person->mapToGlobal(QPoint(0, -m_people->sizeHint().height()))); });
    showPerson();
    addWidget(m_saved);
    addWidget(m_backup);
    m_backup->hide();
    m_saved->setObjectName(QStringLiteral("saved"));
    m_backup->setObjectName(QStringLiteral("lastBackup"));
    m_backup->setToolTip(tr("The file and its backups"));
    connect(m_backup, &QPushButton::clicked, this, &StatusLine::backupsAsked);
    m_saved->setText(desk.mayWrite() ? tr("Saved") : tr("For looking only: nothing can be changed"));
}

void StatusLine::showPerson()
{
    const QString name = m_desk.by().isEmpty() ? tr("Nobody named") : m_desk.by();
    m_person->setText(QString(name).replace(u'&', QStringLiteral("&&")));
    m_person->setAccessibleName(tr("Who works: %1").arg(name));
    m_people->clear();
    if (m_desk.office().asksWho()) {
        connect(m_people->addAction(tr("&Lock, or somebody else works (Ctrl+L)")), &QAction::triggered, this, &StatusLine::lockAsked);
        connect(m_people->addAction(tr("Change my &password…")), &QAction::triggered, this, &StatusLine::passwordAsked);
    }
    connect(m_people->addAction(tr("People and &roles…")), &QAction::triggered, this, &StatusLine::peopleAsked);
}

void StatusLine::showKept(Kept kept)
{
    if (!m_desk.mayWrite())
        return;
    const bool isKept = kept == Kept::JustNow;
    m_saved->setText(isKept ? tr("Saved at %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")))
                            : tr("Not saved: the file takes nothing now"));
    m_saved->setStyleSheet(isKept ? QString() : QStringLiteral("color: %1;").arg(Theme::current().tone(Tone::Bad).text.name()));
}

void StatusLine::showBackup(const QString& words, Tone tone)
{
    m_backup->setText(words);
    m_backup->setAccessibleName(words);
    m_backup->setVisible(!words.isEmpty());
    m_backup->setStyleSheet(tone == Tone::Warning || tone == Tone::Bad
                                ? QStringLiteral("QPushButton { color: %1; }").arg(Theme::current().tone(tone).text.name())
                                : QString());
}

} // namespace doithoai
