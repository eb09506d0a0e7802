#pragma once

#include <QDateTime>
#include <QWidget>

namespace doithoai {

/// How long the session lasts, against the least and the most that the regulation has (Đ.8.3).
class LiveClock : public QWidget {
    Q_OBJECT

public:
    explicit LiveClock(QWidget* parent = nullptr);

    /// Minutes from the regulation's profile.
    void setBounds(int minMinutes, int maxMinutes);
    /// Not yet opened: an invalid start.
    void show(const QDateTime& start, const QDateTime& now);

    QString words() const { return m_words; } ///< "1:12"
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString boundWords() const;
    int wordsWidth() const;
    QFont large() const;
    int m_min = 120;
    int m_max = 180;
    int m_minutes = -1;
    QString m_words;
};

/// "2 hours", "2 hours 30" of minutes.
QString hoursWords(int minutes);

} // namespace doithoai
