#pragma once

#include "regulation/finding.h"

#include <QMap>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace doithoai {

/// All findings of a step: sign, sentence, article, a link to the field that mends it, and a place for the reason
/// where the rule lets one go on with a reason.
class FindingList : public QWidget {
    Q_OBJECT

public:
    enum class Reasons { LinkOnly, EnteredHere };
    explicit FindingList(Reasons reasons, QWidget* parent = nullptr);

    /// `linkText` names the link for a finding, or is empty for none. Reasons being typed stay.
    void show(const std::vector<Finding>& findings, const std::function<QString(const Finding&)>& linkText);

    QMap<QString, QString> justifications() const { return m_reasons; }
    /// Puts back reasons that were typed before; the rows that ask for them show them.
    void setJustifications(const QMap<QString, QString>& reasons);
    void focusReason(const QString& rule);

Q_SIGNALS:
    void linkFollowed(const doithoai::Finding& finding);
    void reasonsChanged();

private:
    QWidget* makeRow(const Finding& finding, const QString& link);

    Reasons m_kind;
    QVBoxLayout* m_column;
    QMap<QString, QString> m_reasons;
    std::vector<Finding> m_shown;
    QStringList m_links;
};

/// "2 things are not met yet." — or that all is met.
QString summaryOf(const std::vector<Finding>& findings);

} // namespace doithoai
