#include "ui/case_page.h"

#include "ui/wording.h"

#include <QScrollArea>
#include <QScrollBar>

namespace doithoai {

CasePage::CasePage(Desk& desk, CaseKind kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    const auto write = [this, kind](const QString& code, const QString& key, const QString& text) -> TypedWords::Answer {
        const Outcome<StepDone> done = m_desk.edit(kind, code, key, text);
        if (done)
            return {};
        return {sentenceOf(done.error()), done.error().error.trouble == Trouble::Storage};
    };
    const auto name = [kind](const QString& code, const QString& key) {
        return QString(code + QStringLiteral(" · ") + fieldOfKind(kind, key).label);
    };
    m_words = new TypedWords(desk, QStringLiteral("cases %1").arg(static_cast<int>(kind)), write, name, this);
}

bool CasePage::open(const QString& code)
{
    if (code == this->code()) {
        m_words->flush();
        return load();
    }
    const QString before = this->code();
    m_words->leaveFor(code);
    if (!load()) {
        // The case that is still shown keeps its words: they are not another one's.
        m_words->leaveFor(before);
        m_words->bringBack();
        return false;
    }
    m_words->bringBack();
    return true;
}

void CasePage::reload()
{
    if (!code().isEmpty())
        load();
}

void CasePage::takeFocus()
{
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool takesKeys = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled() && next->isVisibleTo(this);
        if (isAncestorOf(next) && takesKeys)
            return next->setFocus(Qt::OtherFocusReason);
    }
}

void CasePage::scrollToHead()
{
    for (QScrollArea* area : findChildren<QScrollArea*>())
        area->verticalScrollBar()->setValue(0);
    // In a low window the page itself lies in one that scrolls.
    for (QWidget* outer = parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(outer))
            area->verticalScrollBar()->setValue(0);
    }
}

} // namespace doithoai
