#pragma once

#include "documents/paper_form.h"

#include <QMap>
#include <QTextEdit>
#include <QWidget>
#include <vector>

namespace doithoai {

/// Words of a paper that a person writes where they stand on the page, in the letters of the paper. What is pasted
/// becomes plain words.
class SheetWords : public QTextEdit {
    Q_OBJECT

public:
    explicit SheetWords(const QString& label, QWidget* parent);
    /// `isOwn`: the person's words, else what the program proposes.
    void put(const QString& text, bool isOwn);
    QString words() const;
    bool isOwn() const { return m_isOwn; }
    /// Letters and lines as large as the sheet is.
    void fit(const Paragraph& like, double dotsPerInch);
    int heightOf(int width);

Q_SIGNALS:
    void typed();
    void left();
    void grew();
    void refused(const QString& sentence);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

private:
    void showColours();
    bool m_isOwn = true;
    bool m_isPutting = false;
    int m_letters = 18; ///< pixels
    QTextBlockFormat m_lines;
};

/// A paper as a sheet at the width of the page: what the program writes is painted, what a person adds is written in
/// place and grows with its words.
class PaperSheet : public QWidget {
    Q_OBJECT

public:
    explicit PaperSheet(QWidget* parent = nullptr);

    /// Shows a paper. `own`: the person's words by key; `labels`: what each key is called. What is being typed in stays.
    void show(const WrittenPaper& paper, const QMap<QString, QString>& own, const QMap<QString, QString>& labels);
    void setReadOnly(bool isReadOnly);
    void fitWidth(int pixels);
    /// Keys that have their place on the page, from top to bottom.
    QStringList words() const;
    SheetWords* editorOf(const QString& word) const; ///< nullptr where the page has no place for it

Q_SIGNALS:
    void typed(const QString& word, const QString& text);
    void left(const QString& word);
    void refused(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Fixed;
    /// What stands between two of the person's words, or those words.
    struct Part {
        QString word; ///< empty: written by the program
        std::vector<Block> blocks;
        QString proposed;
        bool beginsPaper = false;
        QWidget* widget = nullptr;
    };
    std::vector<Part> partsOf(const WrittenPaper& paper) const;
    SheetWords* makeWords(const QString& word, const QString& label);
    void arrange();
    double dots() const;
    double textWidth() const; ///< in twips

    std::vector<Part> m_parts;
    LayoutProfile m_profile;
    Sheet m_sheet = Sheet::A4;
    int m_room = 794;
    bool m_isReadOnly = false;
    bool m_isArranging = false;
    QList<int> m_breaks; ///< where the next paper begins, in pixels
};

} // namespace doithoai
