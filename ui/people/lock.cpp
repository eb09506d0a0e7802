#include "ui/people/lock.h"

#include "ui/people/idle_watch.h"
#include "ui/people/sign_in_dialog.h"
#include "ui/widgets/pieces.h"

#include <QApplication>
#include <QPointer>
#include <QVBoxLayout>
#include <vector>

namespace doithoai {

namespace {

/// Lies over one window of the program while it is locked.
class Cover : public QWidget {
public:
    explicit Cover(QWidget* window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_StyledBackground);
        setProperty("role", QStringLiteral("page"));
        setAutoFillBackground(true);
        auto* column = new QVBoxLayout(this);
        column->addWidget(makeLabel(QCoreApplication::translate("Lock", "Locked"), "title"), 0, Qt::AlignCenter);
        window->installEventFilter(this);
        fill();
        show();
        raise();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded)
            fill();
        return QWidget::eventFilter(watched, event);
    }

private:
    void fill()
    {
        setGeometry(parentWidget()->rect());
        raise();
    }
};

} // namespace

Lock::Lock(Desk& desk, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
    , m_watch(new IdleWatch(this))
{
    connect(m_watch, &IdleWatch::leftAlone, this, [this] {
        if (m_isHeldOff && m_isHeldOff())
            takeSetting(); // waits anew
        else if (!lock())
            Q_EMIT leaveAsked();
    });
    connect(&desk.office(), &Office::directoryChanged, this, [this] { takeSetting(); });
    takeSetting();
}

void Lock::takeSetting()
{
    const QString said = m_desk.office().settings().value(QStringLiteral("accounts.idleMinutes"));
    m_watch->setMinutes(m_desk.office().asksWho() ? (said.isEmpty() ? usualMinutes : said.toInt()) : 0);
}

bool Lock::lock()
{
    if (m_isLocked || !m_desk.office().asksWho())
        return true;
    Q_EMIT aboutToLock();
    // A dialog that stands open is of the person who opened it: nobody else goes on in it.
    // So are words that only stand in their fields: they would be written in the next person's name, or lost.
    using Under = SignInDialog::Under;
    const bool hasWords = m_isAllSaved && !m_isAllSaved();
    const bool hasDialog = QApplication::activeModalWidget() != nullptr;
    const Under under = hasDialog ? (hasWords ? Under::DialogAndWords : Under::OpenDialog)
        : hasWords                ? Under::UnsavedWords
                                  : Under::Nothing;
    std::vector<QPointer<QWidget>> covers; // a dialog under one may end meanwhile
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top->windowType() != Qt::ToolTip)
            covers.emplace_back(new Cover(top));
    }
    m_isLocked = true;
    // What lies under the covers is nobody's to see while the person thinks about leaving.
    bool isBack = false;
    bool isLeaving = false;
    while (!isBack && !isLeaving) {
        SignInDialog dialog(m_desk.office(), SignInDialog::When::Locked, m_desk.by(), under, m_window);
        isBack = dialog.exec() == QDialog::Accepted;
        isLeaving = !isBack && (!m_mayLeave || m_mayLeave());
    }
    m_isLocked = false;
    if (isLeaving)
        return false;
    for (const QPointer<QWidget>& cover : covers)
        delete cover;
    takeSetting();
    if (const QString name = m_desk.office().person()->name; name != m_desk.by())
        Q_EMIT changed(name);
    return true;
}

} // namespace doithoai
