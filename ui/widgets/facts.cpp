#include "ui/widgets/facts.h"

#include "ui/widgets/pieces.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace doithoai {

namespace {
constexpr int twoColumnsFrom = 460;
} // namespace

Facts::Facts(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void Facts::show(const std::vector<Fact>& facts)
{
    for (const Place& place : m_places) {
        m_grid->removeWidget(place.widget);
        place.widget->hide();
        place.widget->deleteLater();
    }
    m_places.clear();
    m_byKey.clear();
    for (const Fact& fact : facts) {
        if (fact.words.isEmpty())
            continue;
        auto* box = new QWidget;
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        column->addWidget(makeLabel(fact.name, "small", Wrap::Yes));
        QLabel* words = makeLabel(fact.words, nullptr, Wrap::Yes);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setFocusPolicy(Qt::StrongFocus);
        words->setAccessibleName(fact.name + QStringLiteral(": ") + fact.words);
        words->setObjectName(QStringLiteral("fact:") + fact.key);
        column->addWidget(words);
        column->addStretch(1);
        m_places.push_back({box, fact.isWide});
        m_byKey.insert(fact.key, words);
    }
    m_columns = 0;
    arrange(width() < twoColumnsFrom ? 1 : 2);
}

void Facts::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0;
    int column = 0;
    for (const Place& place : m_places) {
        const bool isWide = place.isWide || columns == 1;
        if (isWide && column != 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(place.widget, row, column, 1, isWide ? 2 : 1);
        place.widget->show();
        column = isWide ? 2 : column + 1;
        if (column >= 2) {
            column = 0;
            ++row;
        }
    }
}

void Facts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() < twoColumnsFrom ? 1 : 2);
}

} // namespace doithoai
