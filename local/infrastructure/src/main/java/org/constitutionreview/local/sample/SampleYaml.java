package org.constitutionreview.local.sample;

import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which a date stays the words that it is written in, so that nobody has to put it in quotes. */
final class SampleYaml {

    private SampleYaml() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Path file, String content) {
        try {
            Object loaded = yaml().load(content);
            if (loaded instanceof Map<?, ?> map) {
                return (Map<String, Object>) map;
            }
        } catch (MarkedYAMLException e) {
            throw new SampleFault(
                    file, e.getProblem() + " in line " + (e.getProblemMark().getLine() + 1));
        }
        throw new SampleFault(file, "it holds no names with values");
    }

    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(
                new SafeConstructor(loading), new Representer(dumping), dumping, loading, new WithoutTimestamps());
    }

    private static final class WithoutTimestamps extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
        }
    }
}
