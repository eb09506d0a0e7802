#pragma once

#include "exchange/package_exchange.h"
#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QCheckBox;
class QHBoxLayout;
class QPushButton;

namespace doithoai {

class DayEditor;
class RowTable;

/// Shows what a unit's signed file of figures would change, figure by figure, before it is taken in (Đ.13).
class PackageDialog : public QDialog {
    Q_OBJECT

public:
    PackageDialog(Desk& desk, QByteArray bytes, PackagePreview preview, QWidget* parent = nullptr);
    void accept() override;

    RowTable* table() const { return m_table; }
    QPushButton* okButton() const { return m_ok; }
    QCheckBox* acceptsKey() const { return m_acceptsKey; }
    DayEditor* byTUVP() const { return m_byTUVP; }
    DayEditor* byBDV() const { return m_byBDV; }

private:
    QHBoxLayout* receiptRow();
    void fillTable();
    QString senderWords() const;

    Desk& m_desk;
    QByteArray m_bytes;
    PackagePreview m_preview;
    RowTable* m_table;
    DayEditor* m_byTUVP;
    DayEditor* m_byBDV;
    QCheckBox* m_acceptsKey;
    QPushButton* m_ok;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

/// Asks for a unit's file, shows it, takes it in. The period of the file when it was taken in; nothing otherwise.
std::optional<QString> takeInPackage(Desk& desk, QWidget* parent);

/// Asks where the file of this body's figures of a period goes, and writes it signed.
void sendPackage(Desk& desk, const QString& period);

} // namespace doithoai
