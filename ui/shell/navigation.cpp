#include "ui/shell/navigation.h"

#include "ui/widgets/pieces.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace doithoai {

namespace {
constexpr int wide = 196;
constexpr int narrow = 52;
constexpr int iconPixels = 18;
constexpr int usualHeight = 36;
constexpr int leastHeight = 22;
} // namespace

/// A button of the navigation with a count at its right edge.
class Navigation::Entry : public QPushButton {
public:
    Entry(const QString& name, const QString& iconName, const QString& keys)
        : m_name(name)
        , m_icon(iconName)
        , m_keys(keys)
    {
        setIcon(doithoai::icon(iconName, Theme::current().navText));
        setIconSize(QSize(iconPixels, iconPixels));
        setCheckable(true);
        setAutoDefault(false);
        tell();
    }

    const QString& name() const { return m_name; }
    const QString& iconName() const { return m_icon; }

    void setCount(int count, bool isPressing)
    {
        m_count = count;
        m_isPressing = isPressing;
        tell();
        update();
    }

    void setNarrow(bool isNarrow)
    {
        m_isNarrow = isNarrow;
        setText(isNarrow ? QString() : QStringLiteral("  ") + m_name);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPushButton::paintEvent(event);
        if (m_count <= 0)
            return;
        const QString words = m_count > 999 ? QStringLiteral("999+") : QString::number(m_count);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont face = font();
        face.setPointSizeF(pointSize(m_isNarrow ? 0.72 : 0.85));
        painter.setFont(face);
        const QFontMetrics metrics(face);
        const qreal high = metrics.height() + 2;
        const qreal breadth = std::max<qreal>(high, metrics.horizontalAdvance(words) + 12);
        const QRectF pill(m_isNarrow ? width() - breadth - 3 : width() - breadth - 14, m_isNarrow ? 2 : (height() - high) / 2, breadth, high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_isPressing ? QColor(0xb3, 0x26, 0x1e) : QColor(0x3f, 0x5a, 0x69));
        painter.drawRoundedRect(pill, high / 2, high / 2);
        painter.setPen(Qt::white);
        painter.drawText(pill, Qt::AlignCenter, words);
    }

private:
    /// Who cannot see the pill hears the number with the name.
    void tell()
    {
        setAccessibleName(m_count > 0 ? m_name + QStringLiteral(", ") + QString::number(m_count) : m_name);
        setToolTip(m_keys.isEmpty() ? m_name : m_name + QStringLiteral(" (") + m_keys + u')');
    }

    QString m_name;
    QString m_icon;
    QString m_keys;
    int m_count = 0;
    bool m_isPressing = false;
    bool m_isNarrow = false;
};

Navigation::Navigation(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_entriesColumn(new QVBoxLayout)
    , m_brand(makeLabel(tr("Đối Thoại")))
    , m_group(new QButtonGroup(this))
{
    setProperty("role", QStringLiteral("nav"));
    setAccessibleName(tr("Navigation"));
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(0);
    m_brand->setContentsMargins(16, 12, 8, 12);
    m_column->addWidget(m_brand);
    m_entriesColumn->setSpacing(0);
    m_column->addLayout(m_entriesColumn);
    m_column->addStretch(1);
    QPushButton* help = makeFoot(tr("Help"), QStringLiteral("help"), QStringLiteral("F1"));
    QPushButton* settings = makeFoot(tr("Settings"), QStringLiteral("gear"), QStringLiteral("Ctrl+,"));
    help->setObjectName(QStringLiteral("help"));
    settings->setObjectName(QStringLiteral("settings"));
    connect(help, &QPushButton::clicked, this, [this] { Q_EMIT helpAsked(); });
    connect(settings, &QPushButton::clicked, this, [this] { Q_EMIT settingsAsked(); });
    setFixedWidth(wide);
}

QPushButton* Navigation::makeFoot(const QString& name, const QString& iconName, const QString& keys)
{
    auto* button = new Entry(name, iconName, keys);
    button->setCheckable(false);
    button->setNarrow(false);
    m_column->addWidget(button);
    m_foot.append(button);
    return button;
}

void Navigation::addEntry(Place place, const QString& name, const QString& iconName)
{
    const auto number = (static_cast<int>(m_entries.size()) + 1) % 10;
    auto* entry = new Entry(name, iconName, QStringLiteral("Alt+%1").arg(number));
    entry->setNarrow(m_isNarrow);
    m_entries.insert(place, entry);
    m_group->addButton(entry);
    m_entriesColumn->addWidget(entry);
    connect(entry, &QPushButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
}

void Navigation::setCurrent(Place place)
{
    if (Entry* entry = m_entries.value(place))
        entry->setChecked(true);
}

void Navigation::setCount(Place place, int count, bool isPressing)
{
    if (Entry* entry = m_entries.value(place))
        entry->setCount(count, isPressing);
}

void Navigation::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    setFixedWidth(isNarrow ? narrow : wide);
    m_brand->setVisible(!isNarrow);
    for (Entry* entry : std::as_const(m_entries))
        entry->setNarrow(isNarrow);
    for (QPushButton* button : std::as_const(m_foot))
        static_cast<Entry*>(button)->setNarrow(isNarrow);
    fitHeights();
}

/// In a low window the entries stand closer, so that the last one and the help can still be reached.
void Navigation::fitHeights()
{
    const auto count = static_cast<int>(m_entries.size() + m_foot.size());
    const int room = height() - 10 - (m_isNarrow ? 0 : m_brand->sizeHint().height());
    const int each = std::clamp(room / std::max(1, count), leastHeight, usualHeight);
    for (Entry* entry : std::as_const(m_entries))
        entry->setFixedHeight(each);
    for (QPushButton* button : std::as_const(m_foot))
        button->setFixedHeight(each);
}

QSize Navigation::minimumSizeHint() const
{
    const auto count = static_cast<int>(m_entries.size() + m_foot.size());
    return {m_isNarrow ? narrow : wide, count * leastHeight + 10 + (m_isNarrow ? 0 : m_brand->sizeHint().height())};
}

void Navigation::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitHeights();
}

QPushButton* Navigation::button(Place place) const
{
    return m_entries.value(place);
}

QString Navigation::nameOf(Place place) const
{
    const Entry* entry = m_entries.value(place);
    return entry == nullptr ? QString() : entry->name();
}

QString Navigation::iconOf(Place place) const
{
    const Entry* entry = m_entries.value(place);
    return entry == nullptr ? QString() : entry->iconName();
}

} // namespace doithoai
