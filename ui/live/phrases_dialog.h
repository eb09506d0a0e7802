#pragma once

#include "ui/desk.h"
#include "ui/live/phrases.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace doithoai {

/// The office's phrases: a list that is written in. Kept in the setting `phrases`.
class PhrasesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PhrasesDialog(Desk& desk, QWidget* parent = nullptr);

    QTableWidget* table() const { return m_table; }
    QPushButton* okButton() const { return m_ok; }
    std::vector<Phrase> phrases() const;
    void accept() override;
    void reject() override; ///< asks where words would be lost

private:
    void addRow(const Phrase& phrase);
    void fill(const std::vector<Phrase>& phrases);

    Desk& m_desk;
    std::vector<Phrase> m_atFirst;
    QTableWidget* m_table;
    QLabel* m_trouble;
    QPushButton* m_ok;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
