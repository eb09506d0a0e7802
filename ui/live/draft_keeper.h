#pragma once

#include "ui/desk.h"
#include "ui/live/live_notes.h"

class QTimer;

namespace doithoai {

/// Puts what is being typed into the file at most a second after the first key, and goes on trying where the file says no.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    DraftKeeper(Desk& desk, const LiveNotes& notes, QObject* parent = nullptr);

    void changed();  ///< something was typed
    void keepNow();  ///< without waiting
    bool isInTrouble() const { return !m_trouble.isEmpty(); }
    const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void kept(const QTime& at);
    void troubleChanged(const QString& sentence); ///< empty: all is well again

private:
    void setTrouble(const QString& sentence);
    QString fileTrouble() const;

    Desk& m_desk;
    const LiveNotes& m_notes;
    QTimer* m_timer;
    QString m_trouble;
};

} // namespace doithoai
