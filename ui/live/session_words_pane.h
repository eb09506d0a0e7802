#pragma once

#include "ui/desk.h"
#include "ui/live/live_notes.h"
#include "ui/live/phrases.h"
#include "ui/widgets/pieces.h"

class QCheckBox;

namespace doithoai {

class LiveText;

/// What the minutes say of the session itself: principles told, overview, opinions that still differ, conclusions
/// (Đ.9.1). Folded until a key asks for it.
class SessionWordsPane : public QWidget {
    Q_OBJECT

public:
    SessionWordsPane(Desk& desk, LiveNotes& notes, QWidget* parent = nullptr);

    void show(const SessionCase& session);
    void setPhrases(const std::vector<Phrase>& phrases);
    /// Unfolds and puts the cursor there: "overview", "differing" or "conclusions".
    void focusField(const QString& key);
    void fold();
    bool isUnfolded() const { return !m_body->isHidden(); }
    /// Keeps what was typed. False when the file or a rule said no; the sentence is shown.
    bool keep();

Q_SIGNALS:
    void typed();
    void unfolded(QWidget* field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool keep(const QString& key, const QString& words);

    Desk& m_desk;
    LiveNotes& m_notes;
    QString m_code;
    QMap<QString, QString> m_values;
    QWidget* m_body;
    QCheckBox* m_principles;
    QMap<QString, LiveText*> m_texts;
    QLabel* m_trouble;
    bool m_isFilling = false;
};

} // namespace doithoai
