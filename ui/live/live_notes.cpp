#include "ui/live/live_notes.h"

#include "services/name_viewing.h"
#include "ui/case_specs.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doithoai {

namespace {

constexpr QLatin1String placePrefix("live:");
constexpr QLatin1String lastKey("@last"); ///< where the cursor stood; no words of anybody

QString keyOf(const QString& petition, const QString& field)
{
    return petition + u'/' + field;
}

qsizetype wordsIn(const QString& text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return text.split(blanks, Qt::SkipEmptyParts).size();
}

QString fieldName(const QString& petition, const QString& field)
{
    if (field == QLatin1String("newcomer"))
        return QCoreApplication::translate("LiveNotes", "Somebody new");
    const FieldSpec spec = fieldOfKind(petition.isEmpty() ? CaseKind::Session : CaseKind::Petition, field);
    return spec.label.isEmpty() ? field : spec.label;
}

} // namespace

LiveNotes::LiveNotes(QString session)
    : m_session(std::move(session))
{
}

QString LiveNotes::placeOf(const QString& session)
{
    return placePrefix + session;
}

void LiveNotes::note(const QString& petition, const QString& field, const QString& words, const QString& before)
{
    if (words == before)
        m_texts.remove(keyOf(petition, field));
    else
        m_texts.insert(keyOf(petition, field), words);
}

void LiveNotes::restore(const QString& petition, const QMap<QString, QString>& texts)
{
    for (auto it = texts.begin(); it != texts.end(); ++it)
        m_texts.insert(keyOf(petition, it.key()), it.value());
}

QString LiveNotes::words(const QString& petition, const QString& field) const
{
    return m_texts.value(keyOf(petition, field));
}

bool LiveNotes::has(const QString& petition, const QString& field) const
{
    return m_texts.contains(keyOf(petition, field));
}

QMap<QString, QString> LiveNotes::of(const QString& petition) const
{
    QMap<QString, QString> found;
    const QString prefix = petition + u'/';
    for (auto it = m_texts.lowerBound(prefix); it != m_texts.end() && it.key().startsWith(prefix); ++it)
        found.insert(it.key().mid(prefix.size()), it.value());
    return found;
}

void LiveNotes::forget(const QString& petition)
{
    const QStringList fields = of(petition).keys();
    for (const QString& field : fields)
        m_texts.remove(keyOf(petition, field));
}

QStringList LiveNotes::names() const
{
    QStringList names;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
        const QString petition = it.key().section(u'/', 0, 0);
        names.append((petition.isEmpty() ? m_session : petition) + QStringLiteral(" · ") + fieldName(petition, it.key().section(u'/', 1)));
    }
    return names;
}

QString LiveNotes::inWords() const
{
    const QStringList called = names();
    const QStringList texts = m_texts.values();
    QStringList lines;
    for (qsizetype i = 0; i < texts.size(); ++i)
        lines.append(called[i] + QStringLiteral(": ") + texts[i]);
    return lines.join(u'\n');
}

void LiveNotes::stayAt(const QString& petition, const QString& field)
{
    m_lastPetition = petition;
    m_lastField = field;
}

Draft LiveNotes::draft() const
{
    Draft draft;
    draft.place = placeOf(m_session);
    draft.caseCode = m_lastPetition.isEmpty() ? m_session : m_lastPetition;
    draft.texts = m_texts;
    if (!m_texts.isEmpty())
        draft.texts.insert(lastKey, keyOf(m_lastPetition, m_lastField));
    return draft;
}

LiveNotes LiveNotes::from(const QString& session, const Draft& draft)
{
    LiveNotes notes(session);
    notes.m_texts = draft.texts;
    const QString last = notes.m_texts.take(lastKey);
    notes.stayAt(last.section(u'/', 0, 0), last.section(u'/', 1));
    return notes;
}

QString liveSessionOf(const Draft& draft)
{
    return draft.place.startsWith(placePrefix) ? draft.place.mid(placePrefix.size()) : QString();
}

QString liveDraftWords(Office& office, const Draft& draft)
{
    const QString session = liveSessionOf(draft);
    if (session.isEmpty())
        return {};
    const LiveNotes notes = LiveNotes::from(session, draft);
    qsizetype count = 0;
    for (auto it = draft.texts.begin(); it != draft.texts.end(); ++it) {
        if (it.key() != lastKey)
            count += wordsIn(it.value());
    }
    const QString petition = notes.lastPetition();
    const QString field = fieldName(petition, notes.lastField());
    if (petition.isEmpty()) {
        return QCoreApplication::translate("LiveNotes", "Live minutes of %1: “%2”, %3 words that were being typed.")
            .arg(session, field)
            .arg(count);
    }
    QString who = petition;
    if (const auto loaded = office.petition(PetitionCode{petition}))
        who += QStringLiteral(" · ") + petitionerWords(asListed(office, loaded->petition));
    return QCoreApplication::translate("LiveNotes", "Live minutes of %1, %2: “%3”, %4 words that were being typed.")
        .arg(session, who, field)
        .arg(count);
}

} // namespace doithoai
