package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build looks at what the comments say; this looks whether they are there. */
@DisplayName("The javadoc")
class JavadocTest {

    @ParameterizedTest(name = "of {0} has a sentence for every type and member that an embedder meets")
    @ValueSource(
            strings = {
                "partnership-core/src/main/java",
                "partnership-core/src/test/java/uk/sharedservices/partnership/testkit",
                "partnership-finance/src/main/java",
                "partnership-reporting/src/main/java"
            })
    void saysSomethingOfEverything(String sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> folder = Files.walk(Path.of("..", sources))) {
            List<Path> java =
                    folder.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            Comments comments = new Comments(DocTrees.instance(task));
            comments.scan(task.parse(), null);

            assertThat(comments.present).isGreaterThan(10);
            assertThat(comments.missing).isEmpty();
        }
    }

    /** Goes through what is public, or protected, in what is public. */
    private static final class Comments extends TreePathScanner<Void, Void> {

        private final DocTrees docs;
        private final List<String> missing = new ArrayList<>();
        private int present;

        private Comments(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            if (isMet(type.getModifiers())) {
                note(type.getSimpleName());
                super.visitClass(type, null);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            boolean told = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (!told && isMet(method.getModifiers())) {
                note(method.getName());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void unused) {
            if (isMet(field.getModifiers())) {
                note(field.getName());
            }
            return null;
        }

        private boolean isMet(ModifiersTree modifiers) {
            Tree.Kind within = getCurrentPath().getParentPath().getLeaf().getKind();
            boolean ofAnInterface = within == Tree.Kind.INTERFACE || within == Tree.Kind.ANNOTATION_TYPE;
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED)
                    || (ofAnInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
        }

        private void note(Name name) {
            if (docs.getDocComment(getCurrentPath()) == null) {
                missing.add(
                        getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + name);
            } else {
                present++;
            }
        }
    }
}
