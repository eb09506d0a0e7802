#pragma once

#include "services/outcome.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <cstdio>

namespace doithoai::cli {

/// Where a call prints: results to one stream, messages to another.
class Output {
public:
    Output(std::FILE* results, std::FILE* messages) : m_results(results), m_messages(messages) {}

    void line(const QString& text);    ///< a line of the result
    void bytes(const QByteArray& text);
    void json(const QJsonObject& object);
    void json(const QJsonArray& array);
    void message(const QString& text); ///< a sentence for the person, beside the result

    /// The findings, one block each: id, article, strength, sentence.
    void findings(const std::vector<Finding>& findings);

    /// Says what went wrong; the exit code that goes with it.
    int fail(const Error& error);
    /// The same of a refused act; a refusal by rules is also printed as JSON where JSON is asked for.
    int fail(const Refusal& refusal, bool isJson);

private:
    std::FILE* m_results;
    std::FILE* m_messages;
};

/// The findings of a refusal; a refusal in words alone is one finding of plain completeness.
std::vector<Finding> findingsOf(const Refusal& refusal);

} // namespace doithoai::cli
