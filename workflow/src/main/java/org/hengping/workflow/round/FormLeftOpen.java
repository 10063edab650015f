package org.hengping.workflow.round;

import java.util.List;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Stage;

/**
 * A form still under way.
 *
 * @param desk on whose desk it lies; empty where nobody holds the duty
 */
public record FormLeftOpen(Stage stage, Department department, List<Person> desk) {}
