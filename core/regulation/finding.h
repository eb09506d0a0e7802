#pragma once

#include "domain/names.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace doithoai {

/// How hard a rule binds.
enum class Strength {
    Required,  ///< the step is refused until it holds
    Justified, ///< the step may go on when somebody writes down why
    Advice,    ///< shown, never in the way
};

template <>
struct Names<Strength> {
    using enum Strength;
    static constexpr std::array all = {
        std::pair{Required, "required"},
        std::pair{Justified, "justified"},
        std::pair{Advice, "advice"},
    };
};

QString label(Strength strength);

/// A rule that is not met, in words: what is missing and what to do next.
struct Finding {
    QString rule;    ///< stable id: lead-time
    QString article; ///< Đ.8.3; "—" for plain completeness
    Strength strength = Strength::Required;
    QString message;
    QString field;          ///< key of the field that mends it; empty when there is none
    QString justification;  ///< the reason given; then the finding is passed

    bool isPassed() const { return strength == Strength::Justified && !justification.isEmpty(); }
    /// It keeps the step from being taken.
    bool blocks() const { return strength == Strength::Required || (strength == Strength::Justified && !isPassed()); }

    friend bool operator==(const Finding&, const Finding&) = default;
};

bool anyBlocks(const std::vector<Finding>& findings);

/// {rule, article, strength, message} (and field, where there is one), as the contract of the command line has it.
QJsonObject toJson(const Finding& finding);
QJsonArray toJson(const std::vector<Finding>& findings);

} // namespace doithoai
