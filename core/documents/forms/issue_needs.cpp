#include "documents/forms/issue_needs.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

QString wordIn(const PaperInput& input, const char* paper, const char* key)
{
    return input.record.words.value(QLatin1String(paper) + QLatin1Char('/') + QLatin1String(key)).trimmed();
}

QString named(const QString& label, const char* key)
{
    return QStringLiteral("%1 (%2)").arg(label, QLatin1String(key));
}

/// Those of the fields that say nothing, as people call them. `isSaid`: what stands in their place.
template <class Case, class Said>
QStringList missingOf(const Case& one, std::initializer_list<const char*> fields, Said isSaid)
{
    QStringList missing;
    for (const char* key : fields) {
        const Field<Case>* field = findField<Case>(QString(QLatin1String(key)));
        if (textOf(one, *field).trimmed().isEmpty() && !isSaid(key))
            missing.append(named(fieldLabel(field->label), key));
    }
    return missing;
}

Result<void> unless(const QStringList& missing, const QString& sentence, const QString& code)
{
    if (missing.isEmpty())
        return {};
    return fail(Trouble::Refused, sentence.arg(code, missing.join(QStringLiteral("; "))));
}

} // namespace

Result<void> checkNeeds(const PaperInput& input, std::initializer_list<const char*> fields)
{
    if (!input.context.isIssue)
        return {};
    const Session& session = input.record.session->session;
    return unless(missingOf(session, fields, [](const char*) { return false; }),
                  QCoreApplication::translate("Papers", "The session “%1” does not say yet what this paper has to tell: %2. It would go "
                                                        "out with dots in their place; enter them in the session, then issue it."),
                  session.code.text);
}

Result<void> checkEscalationNeeds(const PaperInput& input, const char* paper, std::initializer_list<const char*> fields)
{
    if (!input.context.isIssue)
        return {};
    const Escalation& escalation = input.record.escalation->escalation;
    return unless(missingOf(escalation, fields, [&](const char* key) { return !wordIn(input, paper, key).isEmpty(); }),
                  QCoreApplication::translate("Papers", "The dossier “%1” does not say yet what this paper has to tell: %2. It would go "
                                                        "out with dots in their place; enter them in the dossier, then issue it."),
                  escalation.code.text);
}

Result<void> checkWords(const PaperInput& input, const char* paper, std::initializer_list<NeededWord> words)
{
    if (!input.context.isIssue)
        return {};
    QStringList missing;
    for (const PaperWord& word : findPaperForm(QLatin1String(paper))->words) {
        for (const NeededWord& needed : words) {
            if (qstrcmp(word.key, needed.key) == 0 && needed.known.trimmed().isEmpty() && wordIn(input, paper, word.key).isEmpty())
                missing.append(named(QCoreApplication::translate("Papers", word.label), word.key));
        }
    }
    return unless(missing, QCoreApplication::translate("Papers", "This paper of %1 does not tell yet: %2. It would go out with dots in their place; write "
                                                                 "them among the words of the paper, then issue it."),
                  input.record.code);
}

} // namespace doithoai
