#include "ui/reports/report_words_card.h"

#include "ui/widgets/field_form.h"
#include "ui/wording.h"

#include <QTimer>
#include <algorithm>
#include <utility>

namespace doithoai {

namespace {

constexpr int writeAgainMs = 3000;

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
    , m_retry(new QTimer(this))
{
    m_retry->setSingleShot(true);
    m_retry->setInterval(writeAgainMs);
    connect(m_retry, &QTimer::timeout, this, [this] { tryAgain(); });
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
    for (const Unsaved& words : std::as_const(m_unsaved)) {
        if (words.period == period) {
            m_form->setText(words.word, words.text);
            m_form->setTrouble(words.word, words.sentence);
        }
    }
}

void ReportWordsCard::flush()
{
    m_form->flush();
}

void ReportWordsCard::keep(const QString& word, const QString& text)
{
    m_unsaved.removeIf([&](const Unsaved& waiting) { return waiting.period == m_period && waiting.word == word; });
    Unsaved words{m_period, word, text, {}};
    if (!write(words)) {
        m_unsaved.append(words);
        m_retry->start();
    }
}

/// False when the file would not take the words; what a rule refuses is said at the field and is not tried again.
bool ReportWordsCard::write(Unsaved& words)
{
    const Result<void> done = m_desk.office().changeSetting(QStringLiteral("report.%1.%2").arg(words.period, words.word), words.text, m_desk.actor());
    words.sentence = done ? QString() : done.error().message;
    if (words.period == m_period)
        m_form->setTrouble(words.word, words.sentence);
    const bool isStorage = !done && done.error().trouble == Trouble::Storage;
    if (isStorage)
        m_desk.say(words.sentence + u'\n' + tr("What you typed stays in its field and is saved as soon as the file takes it again."), Tone::Bad);
    return !isStorage;
}

void ReportWordsCard::tryAgain()
{
    QList<Unsaved> waiting = std::exchange(m_unsaved, {});
    for (Unsaved& words : waiting) {
        if (!write(words))
            m_unsaved.append(words);
    }
    if (!m_unsaved.isEmpty())
        m_retry->start();
    else
        m_desk.say(tr("What you typed is saved now."), Tone::Good);
}

QString ReportWordsCard::nameOf(const QString& period, const QString& word) const
{
    const std::vector<FieldSpec> specs = wordSpecs();
    const auto spec = std::ranges::find(specs, word, &FieldSpec::key);
    return tr("Words of the report %1").arg(period) + QStringLiteral(" · ") + (spec == specs.end() ? word : spec->label);
}

QStringList ReportWordsCard::unsaved() const
{
    QStringList names;
    for (const Unsaved& words : m_unsaved)
        names.append(nameOf(words.period, words.word));
    return names;
}

QStringList ReportWordsCard::refused() const
{
    QStringList names;
    const QMap<QString, FieldForm::Refused> here = m_form->refused();
    for (auto it = here.begin(); it != here.end(); ++it) {
        const bool isTriedAgain = std::ranges::any_of(m_unsaved, [&](const Unsaved& one) { return one.period == m_period && one.word == it.key(); });
        if (!isTriedAgain)
            names.append(nameOf(m_period, it.key()) + QStringLiteral(" “") + it->text.simplified().left(40) + u'”');
    }
    return names;
}

} // namespace doithoai
