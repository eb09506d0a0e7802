#pragma once

#include "exchange/petition_import.h"
#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace doithoai {

class RowTable;

/// Takes in the petitions of a table for a session. What becomes of each row is shown before anything is written.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Desk& desk, const QString& session, QWidget* parent = nullptr);

    /// Reads the file that the line names, and shows what would become of each of its rows.
    void preview();
    void accept() override;

    QLineEdit* path() const { return m_path; }
    QPushButton* okButton() const { return m_ok; }
    RowTable* table() const { return m_table; }
    QComboBox* encoding() const { return m_encoding; }
    QLabel* summary() const { return m_summary; }
    QLabel* columns() const { return m_columns; } ///< what is said of the headings
    QLabel* why() const { return m_why; } ///< of the row that one is on

private:
    void choose();
    void fillEncodings();
    void showRows(const ImportResult& result);
    void refuse(const QString& sentence);
    void showWhy();

    Desk& m_desk;
    QString m_session;
    QByteArray m_bytes; ///< of the file that was looked at: just these are taken in
    QLineEdit* m_path;
    QComboBox* m_encoding;
    QLabel* m_summary;
    QLabel* m_columns;
    QLabel* m_why;
    QMap<int, QString> m_reasons; ///< by the number of the row
    RowTable* m_table;
    QPushButton* m_ok;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
