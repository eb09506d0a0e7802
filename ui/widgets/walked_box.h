#pragma once

#include <QObject>

class QComboBox;

namespace doithoai {

/// Tells a choice that was made in a box from one that was only walked over: each arrow key takes the next choice, and who
/// wants the third goes by the second. For boxes whose choice does something at once.
class WalkedBox : public QObject {
    Q_OBJECT

public:
    explicit WalkedBox(QComboBox* box);
    bool isWalking() const { return m_isWalking; } ///< a choice was walked to, and nothing was said of it yet

Q_SIGNALS:
    void chosen(); ///< from the list, or by Enter
    void left();   ///< at the choice that was walked to

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_isByKey = false;
    bool m_isWalking = false;
};

} // namespace doithoai
