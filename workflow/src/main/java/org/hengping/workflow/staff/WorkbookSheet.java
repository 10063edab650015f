package org.hengping.workflow.staff;

import java.util.List;

/** A sheet of the template. */
public record WorkbookSheet(String name, List<String> heads, List<List<String>> rows) {}
