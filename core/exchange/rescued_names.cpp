#include "exchange/rescued_names.h"

#include "casefile/case_table.h"
#include "casefile/withheld_words.h"
#include "domain/privacy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace doithoai {

namespace {

QString textAt(const QStringList& columns, const std::vector<SalvagedValue>& values, const char* column)
{
    const auto at = size_t(columns.indexOf(QLatin1String(column)));
    return at < values.size() ? values[at].text : QString();
}

QByteArray bytesAt(const QStringList& columns, const std::vector<SalvagedValue>& values, const char* column)
{
    const auto at = size_t(columns.indexOf(QLatin1String(column)));
    return at < values.size() ? values[at].bytes : QByteArray();
}

const QString lostPetition = QStringLiteral("?"); ///< in the place of the id of a petition whose own row could not be read

Petition unknownPetition()
{
    Petition unknown;
    unknown.scopeKind = QStringLiteral("denunciation");
    return unknown;
}

bool isOfPetition(const QString& table)
{
    return table == QLatin1String("petition") || table == QLatin1String("petition_person") || table == QLatin1String("petition_text");
}

/// JSON of words beside the journal, without the values that say who sent a petition or what its papers are called.
QString withoutSender(const QString& json)
{
    QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (const char* key : {"petitioner", "address", "phone", "title", "fileName", "subject", "partner"}) {
        const QLatin1String name(key);
        if (object.contains(name))
            object[name] = withheldWords();
    }
    return object.isEmpty() ? json : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

RescuedNames::RescuedNames()
{
    m_petitions.insert(lostPetition, unknownPetition());
}

void RescuedNames::learn(const QString& table, const QStringList& columns, const std::vector<SalvagedValue>& values)
{
    const auto text = [&](const char* column) { return textAt(columns, values, column); };
    if (table == QLatin1String("step") && text("kind") == QLatin1String("petition"))
        m_steps.insert(text("seq"), text("caseId"));
    if (table == QLatin1String("journal") && text("table") == QLatin1String("petition_person"))
        m_personEntries.insert(text("seq"), text("key"));
    if (table == QLatin1String("journal_words") && m_personEntries.contains(text("seq"))) {
        learnFormer(m_personEntries.value(text("seq")), text("before"));
        learnFormer(m_personEntries.value(text("seq")), text("after"));
    }
    if (table == QLatin1String("frozen_paper"))
        m_papers.insert(text("id"), text("caseCode"));
    if (table == QLatin1String("attachment"))
        m_files[bytesAt(columns, values, "hash")].append(text("caseCode"));
    if (!isOfPetition(table))
        return;
    // Until its own row says what it is, which may be lost.
    if (!m_petitions.contains(text("id")))
        m_petitions.insert(text("id"), unknownPetition());
    Petition& petition = m_petitions[text("id")];
    if (table == QLatin1String("petition")) {
        petition.scopeKind = text("scopeKind");
        m_ids.insert(text("code"), text("id"));
    } else if (table == QLatin1String("petition_person")) {
        petition.petitioner = text("petitioner");
        petition.address = text("address");
        petition.phone = text("phone");
    }
}

void RescuedNames::learnFormer(const QString& petition, const QString& image)
{
    const QJsonObject words = QJsonDocument::fromJson(image.toUtf8()).object();
    const auto said = [&](const char* key) { return words.value(QLatin1String(key)).toString(); };
    Petition former = unknownPetition();
    former.petitioner = said("petitioner");
    former.address = said("address");
    former.phone = said("phone");
    std::vector<Petition>& formers = m_formers[petition];
    const bool isKnown = std::ranges::any_of(formers, [&](const Petition& one) {
        return one.petitioner == former.petitioner && one.address == former.address && one.phone == former.phone;
    });
    if (!isKnown)
        formers.push_back(std::move(former));
}

QString RescuedNames::idOf(const QString& caseCode) const
{
    static const QString ofPetitions = QString::fromUtf16(namesOf<Petition>().prefix) + u'-';
    return m_ids.value(caseCode, caseCode.startsWith(ofPetitions) ? lostPetition : QString());
}

bool RescuedNames::isSecret(const QString& caseCode) const
{
    const auto petition = m_petitions.constFind(idOf(caseCode));
    return petition != m_petitions.cend() && isDenunciation(*petition);
}

bool RescuedNames::isSecretBody(const QString& table, const QStringList& columns, const std::vector<SalvagedValue>& values) const
{
    if (table == QLatin1String("frozen_paper_body")) {
        const auto paper = m_papers.constFind(textAt(columns, values, "id"));
        return paper == m_papers.cend() || isSecret(*paper);
    }
    if (table != QLatin1String("attachment_body"))
        return false;
    const QStringList cases = m_files.value(bytesAt(columns, values, "hash"));
    return cases.isEmpty() || std::ranges::any_of(cases, [this](const QString& code) { return isSecret(code); });
}

QString RescuedNames::petitionOf(const QString& table, const QStringList& columns, const std::vector<SalvagedValue>& values)
{
    const auto text = [&](const char* column) { return textAt(columns, values, column); };
    if (isOfPetition(table))
        return text("id");
    if (table == QLatin1String("step"))
        return m_steps.value(text("seq"));
    if (table == QLatin1String("journal_words"))
        return m_entries.value(text("seq"));
    if (table != QLatin1String("journal"))
        return idOf(text("caseCode"));
    const QString of = text("table");
    const QString image = text("after").isEmpty() ? text("before") : text("after");
    const QString id = isOfPetition(of)                ? text("key")
        : of == QLatin1String("step") ? m_steps.value(text("key"))
                                      : idOf(QJsonDocument::fromJson(image.toUtf8()).object().value(QLatin1String("caseCode")).toString());
    if (!id.isEmpty())
        m_entries.insert(text("seq"), id);
    return id;
}

void RescuedNames::takeOutOf(const QString& table, const QStringList& columns, std::vector<SalvagedValue>& values)
{
    if (isSecretBody(table, columns, values)) {
        for (size_t i = 0; i < values.size(); ++i) {
            if (const QString column = columns.value(qsizetype(i)); column == QLatin1String("text") || column == QLatin1String("pdf") || column == QLatin1String("bytes"))
                values[i] = {withheldWords(), {}, false};
        }
        ++(table == QLatin1String("attachment_body") ? m_filesLeftOut : m_papersLeftOut);
        return;
    }
    const auto petition = m_petitions.constFind(petitionOf(table, columns, values));
    if (petition == m_petitions.cend() || !isDenunciation(*petition))
        return;
    static const QSet<QString> whole{QStringLiteral("petitioner"), QStringLiteral("address"), QStringLiteral("phone"), QStringLiteral("title"), QStringLiteral("fileName")};
    // Also as the sender was called before somebody corrected or emptied that.
    ShownPerson person = ShownPerson::withheld(*petition);
    for (const Petition& former : m_formers[petition.key()])
        person.addFormer(former.petitioner, former.address, former.phone);
    for (size_t i = 0; i < values.size(); ++i) {
        QString& text = values[i].text;
        if (text.isEmpty())
            continue;
        const QString column = columns.value(qsizetype(i));
        const bool isOfRegister = table == QLatin1String("register_entry") && (column == QLatin1String("subject") || column == QLatin1String("partner"));
        if (whole.contains(column) || isOfRegister)
            text = withheldWords();
        else if (table == QLatin1String("journal_words"))
            text = shownJson(withoutSender(text), person);
        else
            text = text.startsWith(u'{') || text.startsWith(u'[') ? shownJson(text, person) : person.in(column, text);
    }
}

} // namespace doithoai
