// What goes out of a list: a table, a print, with the rows and filters as they are on the screen.
#include "ui/list_screen.h"

#include "domain/dates.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/list_output.h"

#include <QComboBox>

namespace doithoai {

std::vector<qint64> ListScreen::idsToTakeOut() const
{
    // One who chose several rows means them; one row is chosen by merely standing on it.
    std::vector<qint64> chosen = m_table->chosenIds();
    return chosen.size() > 1 ? chosen : m_table->model()->ids();
}

QString ListScreen::filteredBy() const
{
    const ListView present = m_bar->view();
    QStringList parts;
    for (const QString& name : {QStringLiteral("state"), QStringLiteral("unit"), QStringLiteral("sector"), QStringLiteral("due"), QStringLiteral("period")}) {
        const QComboBox* box = m_bar->box(name);
        if (box != nullptr && box->currentIndex() > 0)
            parts.append(box->currentText());
    }
    for (const QPushButton* note : m_bar->notes())
        parts.append(note->text().remove(QStringLiteral("  ✕")));
    if (!present.filter.search.simplified().isEmpty())
        parts.append(u'“' + present.filter.search.simplified() + u'”');
    return parts.join(QStringLiteral(" · "));
}

void ListScreen::exportRows()
{
    const QString name = QStringLiteral("%1-%2.csv").arg(m_texts.fileName, desk().today().toString(Qt::ISODate));
    exportList(desk(), *m_table, [this](std::span<const qint64> ids) { return rows(ids); }, idsToTakeOut(), name, this);
}

void ListScreen::printRows()
{
    const std::vector<qint64> ids = idsToTakeOut();
    QStringList line = {tr("%1 rows, as on %2").arg(ids.size()).arg(dates::onScreen(desk().today()))};
    if (const QString filtered = filteredBy(); !filtered.isEmpty())
        line.append(filtered);
    const QString name = QStringLiteral("%1-%2.pdf").arg(m_texts.fileName, desk().today().toString(Qt::ISODate));
    printList(desk(), *m_table, [this](std::span<const qint64> some) { return rows(some); }, ids, m_texts.title,
              line.join(QStringLiteral(" · ")), name, this);
}

} // namespace doithoai
