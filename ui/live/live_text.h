#pragma once

#include "ui/live/phrases.h"

#include <QPlainTextEdit>

class QTimer;

namespace doithoai {

/// Several lines of plain words. Tab writes out an abbreviation that stands before the cursor, else it goes on to the
/// next field. What is pasted loses its form, its pictures and its control characters and keeps its words, in NFC.
class LiveText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LiveText(int lines, QWidget* parent = nullptr);

    void setPhrases(std::vector<Phrase> phrases) { m_phrases = std::move(phrases); }
    QString words() const; ///< as they are stored
    void setWords(const QString& words);
    void setLines(int lines); ///< as many are asked of the page; longer words scroll

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed(); ///< by the person, not by setWords

protected:
    bool event(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    bool expand();

    int m_lines;
    QTimer* m_late; ///< tells of typing in a very long text
    bool m_isSetting = false;
    std::vector<Phrase> m_phrases;
};

} // namespace doithoai
