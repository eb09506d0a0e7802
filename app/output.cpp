#include "app/output.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace doithoai::cli {

namespace {

/// A screen obeys control characters and turns what follows a mark of direction: words that others wrote must do neither.
QString shown(QString text)
{
    for (QChar& c : text) {
        const bool isOrder = (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
        if (isOrder || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Output::line(const QString& text)
{
    write(m_results, shown(text).toUtf8() + '\n');
}

void Output::bytes(const QByteArray& text)
{
    write(m_results, text);
}

void Output::json(const QJsonObject& object)
{
    write(m_results, QJsonDocument(object).toJson());
}

void Output::json(const QJsonArray& array)
{
    write(m_results, QJsonDocument(array).toJson());
}

void Output::message(const QString& text)
{
    if (!text.isEmpty())
        write(m_messages, shown(text).toUtf8() + '\n');
}

void Output::findings(const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings) {
        // A refusal by no rule: what would stand in front of its sentence says nothing to a person.
        if (finding.rule == QLatin1String("refused")) {
            message(finding.message);
            continue;
        }
        QString head = QStringLiteral("%1 · %2 · %3").arg(finding.rule, finding.article, label(finding.strength));
        if (finding.isPassed()) {
            head += QStringLiteral(" · ")
                + QCoreApplication::translate("CommandLine", "passed with a reason: %1").arg(finding.justification);
        }
        message(head + QStringLiteral("\n  ") + finding.message);
    }
}

int Output::fail(const Error& error)
{
    message(error.message);
    return static_cast<int>(error.trouble);
}

int Output::fail(const Refusal& refusal, bool isJson)
{
    if (refusal.error.trouble != Trouble::Refused)
        return fail(refusal.error);
    const std::vector<Finding> all = findingsOf(refusal);
    if (!refusal.findings.empty())
        message(refusal.error.message);
    if (isJson)
        json(QJsonObject{{QStringLiteral("refused"), true}, {QStringLiteral("findings"), toJson(all)}});
    else
        findings(all);
    return static_cast<int>(Trouble::Refused);
}

std::vector<Finding> findingsOf(const Refusal& refusal)
{
    if (!refusal.findings.empty())
        return refusal.findings;
    return {Finding{QStringLiteral("refused"), QStringLiteral("—"), Strength::Required, refusal.error.message, {}, {}}};
}

} // namespace doithoai::cli
