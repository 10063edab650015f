package org.hengping.ui.demo;

import java.util.List;

/** How far a form of the demonstration has come, and by which acts. */
enum Story {
    NOT_STARTED,
    DRAFT(Scene.WRITTEN),
    WITH_HEAD(Scene.WRITTEN, Scene.SUBMITTED),
    RETURNED(Scene.WRITTEN, Scene.SUBMITTED, Scene.RETURNED),
    SECOND_VERSION(Scene.WRITTEN, Scene.SUBMITTED, Scene.RETURNED, Scene.MENDED, Scene.ENDORSED),
    WITH_FINANCE(Scene.WRITTEN, Scene.SUBMITTED, Scene.ENDORSED),
    APPROVED(Scene.WRITTEN, Scene.SUBMITTED, Scene.ENDORSED, Scene.APPROVED);

    /** One act of one person. */
    enum Scene {
        WRITTEN,
        SUBMITTED,
        RETURNED,
        MENDED,
        ENDORSED,
        APPROVED
    }

    private final List<Scene> scenes;

    Story(Scene... scenes) {
        this.scenes = List.of(scenes);
    }

    /** In their order. */
    List<Scene> scenes() {
        return scenes;
    }
}
