package org.hengping.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.hengping.core.review.Action;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The engine's side of the road: one process per evaluation, with the evaluation's id as its business key. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Road {

    private static final String PROCESS = "selfEvaluation";

    private final RuntimeService processes;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final ManagementService management;

    Road(RuntimeService processes, TaskService tasks, RepositoryService repository, ManagementService management) {
        this.processes = processes;
        this.tasks = tasks;
        this.repository = repository;
        this.management = management;
    }

    /** Starts the process of an evaluation. */
    public void start(long evaluationId) {
        processes.startProcessInstanceByKey(PROCESS, String.valueOf(evaluationId));
    }

    /** Starts the processes of many evaluations at once: the engine writes them together. */
    public void startAll(List<Long> evaluationIds) {
        management.executeCommand(context -> {
            evaluationIds.forEach(this::start);
            return evaluationIds.size();
        });
    }

    /**
     * Leaves the present stage by an action. The action travels as a transient variable: the engine keeps no data.
     *
     * @throws IllegalStateException where the evaluation has no process, or not one waiting task
     */
    public void advance(long evaluationId, Action action) {
        Task task = task(evaluationId)
                .orElseThrow(() -> new IllegalStateException("No process for evaluation " + evaluationId));
        tasks.complete(task.getId(), Map.of(), Map.of("action", action.name()));
    }

    /**
     * Ends the process of an evaluation before its end: the form is exempt, or the round was closed. Without effect where there is none.
     *
     * @param reason what the engine keeps as the reason
     */
    public void end(long evaluationId, String reason) {
        task(evaluationId).ifPresent(task -> processes.deleteProcessInstance(task.getProcessInstanceId(), reason));
    }

    /** Where the process of an evaluation stands; empty where it has none. */
    public Optional<Stage> stage(long evaluationId) {
        return task(evaluationId).map(task -> Stage.valueOf(task.getTaskDefinitionKey()));
    }

    /** The ids of the tasks at which the process of an evaluation waits: one, or none where it has ended; any other number is wrong. */
    public List<String> tasks(long evaluationId) {
        return waiting(evaluationId).stream().map(Task::getTaskDefinitionKey).toList();
    }

    /**
     * Ends whatever processes an evaluation has, and walks a new one to a stage along the road.
     *
     * @param stage where it is to wait; {@code null} where it is to have no process
     */
    public void put(long evaluationId, @Nullable Stage stage) {
        processes
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(String.valueOf(evaluationId))
                .list()
                .forEach(process -> processes.deleteProcessInstance(process.getId(), "REPAIR"));
        if (stage == null) {
            return;
        }
        start(evaluationId);
        for (Action action : List.of(Action.SUBMIT, Action.ENDORSE, Action.APPROVE, Action.DISCLOSE)) {
            if (stage(evaluationId).filter(stage::equals).isEmpty()) {
                advance(evaluationId, action);
            }
        }
    }

    /** The diagram of the road as drawn. */
    public Diagram diagram() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
        return DiagramReader.read(repository.getBpmnModel(definition));
    }

    private Optional<Task> task(long evaluationId) {
        List<Task> waiting = waiting(evaluationId);
        if (waiting.size() > 1) {
            throw new IllegalStateException("Evaluation " + evaluationId + " waits at " + waiting.size() + " tasks");
        }
        return waiting.stream().findFirst();
    }

    private List<Task> waiting(long evaluationId) {
        return tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(String.valueOf(evaluationId))
                .list();
    }
}
