#pragma once

#include "documents/dossier.h"
#include "ui/desk.h"
#include "ui/papers/page_source.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace doithoai {

class PageView;

/// The pages of a paper, below one another, in a size that one chooses.
class PageView : public QWidget {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);
    void show(std::shared_ptr<PageSource> pages);
    void setScale(double factor); ///< 1: as large as on paper
    double scale() const { return m_scale; }
    int count() const { return m_pages ? m_pages->count() : 0; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize sizeOf(int page) const;
    double dots() const;
    std::shared_ptr<PageSource> m_pages;
    double m_scale = 1.0;
};

/// Looks at a paper, prints it, saves it as PDF. The printer that was used last is remembered.
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    struct Paper {
        QString title;
        QString fileName; ///< proposed for saving
        QString note;     ///< shown above the pages: that it is a draft, or signed
        QByteArray pdf;
        std::shared_ptr<PageSource> pages; ///< absent where the pages cannot be drawn
        std::vector<BesideFile> beside = {}; ///< of a dossier: what lies beside it when it is saved
    };
    PreviewDialog(Desk& desk, Paper paper, QWidget* parent = nullptr);
    PageView* view() const { return m_view; }
    const Paper& paper() const { return m_paper; }
    QLineEdit* pagesField() const { return m_pages; } ///< which pages are printed; empty: all
    /// Prints the chosen pages; says beneath the title how it went.
    bool printTo(QPrinter& printer);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void print();
    void savePdf();

    Desk& m_desk;
    Paper m_paper;
    PageView* m_view;
    QLabel* m_message;
    QLineEdit* m_pages;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

/// Writes a PDF under a name that the person chooses, and what lies beside it into a folder there. Says what happened;
/// false when nothing was written.
bool savePdfAs(Desk& desk, const QByteArray& pdf, const QString& fileName, const std::vector<BesideFile>& beside = {});
/// The same under a name that is known: whole or not at all; what stood there before stays when it fails.
bool writePdf(Desk& desk, const QByteArray& pdf, const QString& path, const std::vector<BesideFile>& beside = {});

} // namespace doithoai
