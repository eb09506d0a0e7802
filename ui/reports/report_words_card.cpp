#include "ui/reports/report_words_card.h"

#include "ui/widgets/field_form.h"
#include "ui/wording.h"

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
    connect(m_form, &FieldForm::kept, this, [this](const QString& word, const QString& text) { keep(word, text); });
}

void ReportWordsCard::show(const QString& period)
{
    if (period != m_period) {
        flush();
        m_form->leave();
    }
    m_period = period;
    QMap<QString, QString> values;
    QSet<QString> changeable;
    for (const FieldSpec& spec : wordSpecs()) {
        values.insert(spec.key, m_desk.office().settings().value(QStringLiteral("report.%1.%2").arg(period, spec.key)));
        if (m_desk.may(acts::paperWords))
            changeable.insert(spec.key);
    }
    m_form->show(values, changeable);
}

void ReportWordsCard::flush()
{
    m_form->flush();
}

void ReportWordsCard::keep(const QString& word, const QString& text)
{
    const Result<void> done =
        m_desk.office().changeSetting(QStringLiteral("report.%1.%2").arg(m_period, word), text, m_desk.actor());
    m_form->setTrouble(word, done ? QString() : done.error().message);
}

} // namespace doithoai
