#pragma once

#include <QMap>
#include <QWidget>
#include <vector>

class QGridLayout;

namespace doithoai {

/// What is known, for reading: a name and its words, those without words left out, two beside each other where there is
/// room. Each can be reached by Tab and copied.
class Facts : public QWidget {
    Q_OBJECT

public:
    struct Fact {
        QString key;
        QString name;
        QString words;
        bool isWide = false;
    };
    explicit Facts(QWidget* parent = nullptr);
    void show(const std::vector<Fact>& facts);
    QWidget* of(const QString& key) const { return m_byKey.value(key); }
    bool isEmpty() const { return m_byKey.isEmpty(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    struct Place {
        QWidget* widget;
        bool isWide;
    };
    QGridLayout* m_grid;
    std::vector<Place> m_places;
    QMap<QString, QWidget*> m_byKey;
    int m_columns = 0;
};

} // namespace doithoai
