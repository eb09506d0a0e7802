#include "ui/reports/report_words_card.h"

#include "ui/typed_words.h"
#include "ui/wording.h"

#include <algorithm>

namespace doithoai {

namespace {

std::vector<FieldSpec> wordSpecs()
{
    const auto spec = [](const char* key, FieldKind kind, const QString& label) {
        return FieldSpec{QLatin1String(key), kind, label, {}, Window::ByEvent};
    };
    using K = FieldKind;
    return {
        spec("number", K::Text, ReportWordsCard::tr("Number of the report")),
        spec("date", K::Day, ReportWordsCard::tr("Day of the report")),
        spec("signerPost", K::Text, ReportWordsCard::tr("Post of the signer")),
        spec("signerName", K::Text, ReportWordsCard::tr("Name of the signer")),
        spec("leading", K::LongText, ReportWordsCard::tr("Leadership and direction")),
        spec("good", K::LongText, ReportWordsCard::tr("What went well")),
        spec("lacking", K::LongText, ReportWordsCard::tr("What is lacking")),
        spec("causes", K::LongText, ReportWordsCard::tr("Causes")),
        spec("merit", K::LongText, ReportWordsCard::tr("Proposed commendations")),
        spec("tasks", K::LongText, ReportWordsCard::tr("Tasks of the next period")),
        spec("proposals", K::LongText, ReportWordsCard::tr("Proposals")),
    };
}

QString settingOf(const QString& period, const QString& word)
{
    return QStringLiteral("report.%1.%2").arg(period, word);
}

QString wordName(const QString& period, const QString& word)
{
    const std::vector<FieldSpec> specs = wordSpecs();
    const auto spec = std::ranges::find(specs, word, &FieldSpec::key);
    return ReportWordsCard::tr("Words of the report %1").arg(period) + QStringLiteral(" · ") + (spec == specs.end() ? word : spec->label);
}

} // namespace

ReportWordsCard::ReportWordsCard(Desk& desk, QWidget* parent)
    : Card(tr("Words of the report"), parent)
    , m_desk(desk)
{
    const std::vector<FieldSpec> specs = wordSpecs();
    QStringList keys;
    for (const FieldSpec& spec : specs)
        keys.append(spec.key);
    m_form = new FieldForm(specs, {{QString(), keys}}, worldOf(desk));
    column()->addWidget(m_form);
    const auto write = [this](const QString& period, const QString& word, const QString& text) -> TypedWords::Answer {
        const Result<void> done = m_desk.office().changeSetting(settingOf(period, word), text, m_desk.actor());
        if (done)
            return {};
        return {done.error().message, done.error().trouble == Trouble::Storage};
    };
    m_typed = new TypedWords(desk, QStringLiteral("reports"), write, wordName, this);
    m_typed->adopt(m_form);
}

void ReportWordsCard::show(const QString& period)
{
    const bool isAnother = period != m_typed->place();
    if (isAnother)
        m_typed->leaveFor(period);
    QMap<QString, QString> values;
    QSet<QString> changeable;
    for (const FieldSpec& spec : wordSpecs()) {
        values.insert(spec.key, m_desk.office().settings().value(settingOf(period, spec.key)));
        if (m_desk.may(acts::paperWords))
            changeable.insert(spec.key);
    }
    m_form->show(values, changeable);
    if (isAnother)
        m_typed->bringBack();
}

} // namespace doithoai
