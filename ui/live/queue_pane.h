#pragma once

#include "services/speaking_order.h"
#include "ui/widgets/pieces.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace doithoai {

class KeyHints;

/// The speaking order: who is done, who speaks, who waits; and the line for somebody new.
class QueuePane : public Card {
    Q_OBJECT

public:
    explicit QueuePane(QWidget* parent = nullptr);

    /// `inHand`: the opinion that is being written; it need not be the one that is spoken to.
    void show(const SessionCase& session, const std::vector<SpeakerLine>& lines, const PetitionCode& inHand);
    void setReadOnly(bool isReadOnly);

    QListWidget* list() const { return m_list; }
    QLineEdit* newcomer() const { return m_newcomer; }
    /// The petition of the list's current row; empty on none.
    PetitionCode current() const;
    /// A sentence below the line for somebody new; empty: none.
    void setNewcomerTrouble(const QString& sentence);

Q_SIGNALS:
    void chosen(const doithoai::PetitionCode& petition); ///< Enter, or a double click
    void newcomerTyped(const QString& line);
    void newcomerGiven(const QString& line, bool isSlip);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addHeading(const QString& words);
    void addRow(const SpeakerLine& line, const Petition& petition, const QString& sign, bool isInHand);
    void giveNewcomer(bool isSlip);
    void jump(const QString& digit);

    QLabel* m_left;
    QListWidget* m_list;
    QLineEdit* m_newcomer;
    QLabel* m_trouble;
    QString m_digits; ///< typed in the list one after the other
    qint64 m_digitsAt = 0;
};

/// "0062 Ngô Thị Hoà, khu phố Trầm": the number without its year, and who.
QString shortNumber(const PetitionCode& code);

} // namespace doithoai
