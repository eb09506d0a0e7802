#include "ui/case_page.h"

#include "ui/wording.h"

namespace doithoai {

CasePage::CasePage(Desk& desk, CaseKind kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
{
}

bool CasePage::open(const QString& code)
{
    flush();
    if (code != m_code) {
        for (FieldForm* form : std::as_const(m_forms))
            form->clearTroubles();
    }
    m_code = code;
    return load();
}

void CasePage::reload()
{
    if (!m_code.isEmpty())
        load();
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
    const QString code = m_code;
    const Outcome<StepDone> done = m_desk.edit(m_kind, code, key, text);
    form->setTrouble(key, done ? QString() : sentenceOf(done.error()));
    if (!done && done.error().error.trouble == Trouble::Storage)
        m_desk.say(done.error().error.message, Tone::Bad);
}

} // namespace doithoai
