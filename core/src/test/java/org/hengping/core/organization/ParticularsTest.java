package org.hengping.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be written of people and departments. */
class ParticularsTest {

    @Test
    void a_name_holds_nothing_that_cannot_be_seen() {
        List<String> unseen = List.of(
                "王\u200b芳", "王\u202e芳", "\ufeff王芳", "王\u2028芳", "王\u2029芳", "王\ue000芳", "王\u0378芳", "王\n芳", "王\u0000芳");

        assertThat(unseen).allMatch(name -> Particulars.name(name).isPresent());
        assertThat(unseen).allMatch(name -> Particulars.department(name).isPresent());
        assertThat(unseen).allMatch(name -> Particulars.group(name).isPresent());
    }

    @Test
    void spaces_and_dots_within_a_name_are_usual_and_so_are_rare_characters() {
        assertThat(List.of("王芳", "阿卜杜拉·买买提", "Zhang San", "𠮷田", "第 2 局（本级）"))
                .allMatch(name -> Particulars.name(name).isEmpty());
    }
}
