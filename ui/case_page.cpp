#include "ui/case_page.h"

#include "ui/wording.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

namespace doithoai {

namespace {
constexpr int tryAgainMs = 3000;
} // namespace

CasePage::CasePage(Desk& desk, CaseKind kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_retry(new QTimer(this))
{
    m_retry->setSingleShot(true);
    m_retry->setInterval(tryAgainMs);
    connect(m_retry, &QTimer::timeout, this, [this] { tryAgain(); });
}

bool CasePage::open(const QString& code)
{
    flush();
    if (code == m_code)
        return load();
    leave();
    m_code = code;
    if (!load())
        return false;
    bringBack();
    return true;
}

/// What was refused stays with its case: the next one shows its own, and who comes back finds it again.
void CasePage::leave()
{
    for (FieldForm* form : std::as_const(m_forms)) {
        const QMap<QString, FieldForm::Refused> refused = form->refused();
        for (auto it = refused.begin(); it != refused.end(); ++it)
            m_refused.append({{m_code, form, it.key(), it->text}, it->sentence});
        form->leave();
    }
}

void CasePage::bringBack()
{
    QList<Refused> elsewhere;
    for (const Refused& one : std::as_const(m_refused)) {
        if (one.words.code != m_code) {
            elsewhere.append(one);
            continue;
        }
        one.words.form->setText(one.words.key, one.words.text);
        one.words.form->setTrouble(one.words.key, one.sentence);
    }
    m_refused = elsewhere;
}

void CasePage::reload()
{
    if (!m_code.isEmpty())
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

void CasePage::flush()
{
    for (FieldForm* form : std::as_const(m_forms))
        form->flush();
}

void CasePage::adopt(FieldForm* form)
{
    m_forms.append(form);
    connect(form, &FieldForm::kept, this, [this, form](const QString& key, const QString& text) { keep(form, key, text); });
}

void CasePage::keep(FieldForm* form, const QString& key, const QString& text)
{
    m_unsaved.removeIf([&](const Unsaved& waiting) { return waiting.code == m_code && waiting.key == key; });
    const Unsaved words{m_code, form, key, text};
    if (!write(words)) {
        m_unsaved.append(words);
        m_retry->start();
    }
}

/// False when the file would not take the words; what a rule refuses is said at the field and is not tried again.
bool CasePage::write(const Unsaved& words)
{
    const Outcome<StepDone> done = m_desk.edit(m_kind, words.code, words.key, words.text);
    const QString sentence = done ? QString() : sentenceOf(done.error());
    if (words.code == m_code)
        words.form->setTrouble(words.key, sentence);
    else if (done)
        m_refused.removeIf([&](const Refused& left) { return left.words.code == words.code && left.words.key == words.key; });
    const bool isStorage = !done && done.error().error.trouble == Trouble::Storage;
    if (isStorage)
        m_desk.say(sentence + u'\n' + tr("What you typed stays in its field and is saved as soon as the file takes it again."), Tone::Bad);
    return !isStorage;
}

void CasePage::tryAgain()
{
    const QList<Unsaved> waiting = std::exchange(m_unsaved, {});
    for (const Unsaved& words : waiting) {
        if (!write(words))
            m_unsaved.append(words);
    }
    if (!m_unsaved.isEmpty())
        m_retry->start();
    else
        m_desk.say(tr("What you typed is saved now."), Tone::Good);
}

QStringList CasePage::refused() const
{
    QStringList names;
    const auto add = [&](const QString& code, const QString& key, const QString& text) {
        const bool isTriedAgain = std::ranges::any_of(m_unsaved, [&](const Unsaved& one) { return one.code == code && one.key == key; });
        if (!isTriedAgain)
            names.append(code + QStringLiteral(" · ") + fieldOfKind(m_kind, key).label + QStringLiteral(" “") + text.simplified().left(40) + u'”');
    };
    for (const FieldForm* form : m_forms) {
        const QMap<QString, FieldForm::Refused> here = form->refused();
        for (auto it = here.begin(); it != here.end(); ++it)
            add(m_code, it.key(), it->text);
    }
    for (const Refused& left : m_refused)
        add(left.words.code, left.words.key, left.words.text);
    return names;
}

QStringList CasePage::unsaved() const
{
    QStringList names;
    for (const Unsaved& words : m_unsaved)
        names.append(words.code + QStringLiteral(" · ") + fieldOfKind(m_kind, words.key).label);
    return names;
}

} // namespace doithoai
