#include "ui/shell/status_line.h"

#include "ui/widgets/pieces.h"

#include <QFileInfo>
#include <QTime>

namespace doithoai {

StatusLine::StatusLine(Desk& desk, QWidget* parent)
    : QStatusBar(parent)
    , m_desk(desk)
    , m_person(makeLabel({}))
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
    m_person->setText(m_desk.by());
    m_person->setVisible(!m_desk.by().isEmpty());
}

void StatusLine::showSaved()
{
    if (m_desk.mayWrite())
        m_saved->setText(tr("Saved at %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))));
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
