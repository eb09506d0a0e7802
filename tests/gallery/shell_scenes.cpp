#include "scene.h"

#include "ui/screen.h"

namespace doithoai::gallery {

std::vector<Scene> shellScenes()
{
    const auto of = [](Place place) {
        return [place](Stage& stage) -> QWidget* {
            stage.window.showScreen(place);
            return &stage.window;
        };
    };
    const QDate day(2023, 6, 20);
    return {
        {QStringLiteral("sessions"), day, of(Place::Sessions)},
        {QStringLiteral("petitions"), day, of(Place::Petitions)},
        {QStringLiteral("escalations"), day, of(Place::Escalations)},
        {QStringLiteral("duty"), day, of(Place::Duty)},
        {QStringLiteral("reports"), day, of(Place::Reports)},
    };
}

} // namespace doithoai::gallery
