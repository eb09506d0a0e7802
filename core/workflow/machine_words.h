#pragma once

#include "regulation/finding.h"
#include "regulation/profile.h"
#include "workflow/judgement.h"

#include <QDate>
#include <QMap>
#include <QStringList>
#include <vector>

namespace doithoai::machine {

/// The profile whose articles a finding cites: in force that day, else the nearest, else an empty one.
const Profile& profileOn(const ProfileBook& profiles, QDate day);

/// How hard a rule binds: as the profile says, and as said here where the profile does not list the rule, or always.
struct Binding {
    Strength strength = Strength::Required;
    bool isAlways = false;
};

/// A finding with the article and the strength that the profile gives to its rule.
Finding findingOf(const Profile& profile, const QString& rule, Binding binds, const QString& message,
                  const QString& field = {});

/// Passes the justified findings that a reason was given for; says of the required ones that no reason passes them.
void passWithReasons(std::vector<Finding>& findings, const QMap<QString, QString>& justifications);

/// `future` and `before-last-step`. `earliest`: nothing of the case lies before that day; invalid: no bound.
void judgeDay(std::vector<Finding>& findings, const Profile& profile, QDate on, QDate today, QDate earliest);

/// A day told inside an event may follow the effective day, but not today. Empty when it holds.
QString toldInFutureText(const QString& fieldLabel, QDate day, QDate today);

/// True when a person's key means this key of the event, by its own name or by that of the field that keeps it.
bool isKey(const EventKey& key, const QString& given);

QString notNowText(const QString& event, const QString& state, const QStringList& possible);
QString onlyByOtherCaseText(const QString& event, const QStringList& possible);
QString unknownKeyText(const QString& event, const QString& key);
QString setFirstText(const QString& fieldLabel);
QString unknownFieldText(const QString& key);
QString unreadableText(const QString& fieldLabel, const QString& value);
/// A field whose window is closed; `instead` says in a sentence how it can be changed now, if at all.
QString closedFieldText(const QString& fieldLabel, const QString& state, const QString& instead);

} // namespace doithoai::machine
