#include "documents/forms/after_forms.h"
#include "documents/forms/forms.h"
#include "documents/forms/personal_forms.h"
#include "documents/paper_form.h"

#include <QCoreApplication>

namespace doithoai {

std::span<const PaperForm> paperForms()
{
    static const std::vector<PaperForm> all = [] {
        std::vector<PaperForm> forms;
        for (const std::span<const PaperForm> part : {formsBefore(), formsAfter(), formsOfDossiers(), formsOfPeriods()})
            forms.insert(forms.end(), part.begin(), part.end());
        return forms;
    }();
    return all;
}

const PaperForm* findPaperForm(const QString& name)
{
    for (const PaperForm& form : paperForms()) {
        if (name.compare(QLatin1String(form.name), Qt::CaseInsensitive) == 0)
            return &form;
    }
    for (const PaperForm& form : formsOfPersonalData()) {
        if (name == QLatin1String(form.name))
            return &form;
    }
    if (name == QLatin1String(transferNoticeForm().name))
        return &transferNoticeForm();
    return nullptr;
}

QString labelOf(const PaperForm& form)
{
    return QCoreApplication::translate("Papers", form.label);
}

QString paperLabel(const QString& name)
{
    const PaperForm* form = findPaperForm(name);
    return form ? labelOf(*form) : name;
}

} // namespace doithoai
