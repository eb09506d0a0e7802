#pragma once

#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace doithoai {

/// Takes sessions of the year before into the plan of a year: same topic, form, sector, organiser and chair, on the same
/// weekday of the same week. The person ticks which.
class TakeOverDialog : public QDialog {
    Q_OBJECT

public:
    TakeOverDialog(Desk& desk, int year, QWidget* parent = nullptr);
    const QList<QCheckBox*>& ticks() const { return m_ticks; }
    QPushButton* okButton() const { return m_ok; }
    void accept() override;

private:
    struct Proposal {
        QMap<QString, QString> fields;
        QString dayAndChair;
        QString topic;
    };
    std::vector<Proposal> proposals() const;

    Desk& m_desk;
    int m_year;
    std::vector<Proposal> m_proposals;
    QList<QCheckBox*> m_ticks;
    QPushButton* m_ok;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

/// The day of the new year that lies on the same weekday as a day of the year before, 52 weeks on.
QDate sameWeekdayNextYear(QDate day);

} // namespace doithoai
