#pragma once

#include "ui/papers/paper_work.h"
#include "ui/widgets/row_model.h"

#include <QWidget>
#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace doithoai {

class RowTable;

/// The papers about one thing, in the order of the work: each with its state (issued under which number, words written,
/// not made, not possible yet and why), and what can be done with those that are chosen. Read when it is first seen.
class PaperList : public QWidget {
    Q_OBJECT

public:
    /// `name`: what the list is called for who cannot see it.
    PaperList(Desk& desk, const QString& name, QWidget* parent = nullptr);

    /// Which forms are shown of those about the subject; absent: all.
    using Shown = std::function<bool(const PaperForm&)>;
    void show(PaperSubject about, const QStringList& codes, const QString& period = {}, Shown shown = {});
    void reload();
    /// Says instead why there is nothing to list.
    void showNothing(const QString& why);

    RowTable* table() const { return m_table; }
    QLabel* details() const { return m_details; }
    QPushButton* lookButton() const { return m_look; }
    QPushButton* editButton() const { return m_edit; }
    QPushButton* issueButton() const { return m_issue; }
    QMenu* moreMenu() const { return m_menu; }
    /// Opens a paper of the list for editing; false when it is not in it.
    bool edit(const QString& paper);

Q_SIGNALS:
    void changed(); ///< something was issued, or words were written

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Line {
        const PaperForm* form = nullptr;
        std::vector<IssuedPaper> versions; ///< the latest first
        QString missing;                   ///< why it cannot be made; empty: it can
        bool hasWords = false;
    };
    void read();
    ListRow rowOf(const Line& line) const;
    const Line* lineOf(const QString& paper) const;
    std::vector<const Line*> chosen() const;
    void showChosen();
    void fillMenu(const std::vector<const Line*>& lines);
    Result<PreviewDialog::Paper> paperOf(const Line& line, bool asOfNow);
    void look(const std::vector<const Line*>& lines, bool asOfNow);
    void lookAtVersion(const Line& line, const QString& caseCode, int version);
    void save(const Line& line);
    void saveEditable(const Line& line);
    void preview(PreviewDialog::Paper paper);
    void editWords(const PaperForm& form);
    void issue(const PaperForm& form);
    void sayIssued(const PaperForm& form);

    Desk& m_desk;
    PaperSubject m_about = PaperSubject::Session;
    QStringList m_codes;
    QString m_period;
    Shown m_shown;
    bool m_isStale = false;
    std::optional<PaperSource> m_source;
    std::vector<Line> m_lines;
    RowTable* m_table;
    QLabel* m_details;
    QVBoxLayout* m_versions;
    QPushButton* m_look;
    QPushButton* m_edit;
    QPushButton* m_issue;
    QPushButton* m_more;
    QMenu* m_menu;
};

} // namespace doithoai
