#pragma once

#include "ui/desk.h"
#include "ui/lists/list_view.h"

#include <QMenu>

namespace doithoai {

/// The views of a list: those that every office has, those that this one keeps, and what may be done with them. They
/// lie in the file, in the setting filters.<list>.
class ViewsMenu : public QMenu {
    Q_OBJECT

public:
    ViewsMenu(Desk& desk, CaseKind kind, QWidget* parent = nullptr);

    /// Offers what there is by now; `present` is what would be kept.
    void offer(const ListView& present);
    /// Asks for a name and keeps the present view under it; one of that name is replaced when the person says so.
    void keep();

Q_SIGNALS:
    void chosen(const doithoai::ListView& view, const QString& name);

private:
    QString settingKey() const;
    std::vector<KeptView> kept() const;
    bool write(const std::vector<KeptView>& views);
    std::optional<size_t> askWhich(const QString& title, const QString& question) const;
    void rename();
    void remove();

    Desk& m_desk;
    CaseKind m_kind;
    ListView m_present;
};

} // namespace doithoai
