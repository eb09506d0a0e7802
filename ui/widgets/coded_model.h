#pragma once

#include <QAbstractTableModel>

namespace doithoai {

/// Rows of a list, each with the code by which it is opened.
class CodedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole + 1, ToneRole, QuietRole };
    using QAbstractTableModel::QAbstractTableModel;

    virtual QString codeAt(int row) const = 0;
    virtual int rowOf(const QString& code) const = 0; ///< -1 when it is not shown
};

} // namespace doithoai
