package io.github.alteryx4j.kotlin

import java.lang.reflect.Executable
import java.lang.reflect.Method
import java.lang.reflect.Modifier

/** A Kotlin file that calls, reads or overrides each public signature of a Java module once. */
internal class SignatureSource(private val api: JavaApi) {

    private val types = KotlinType()

    fun text(): String {
        val uses = api.types.map { type -> use(type) + implementation(type) }
        return buildString {
            appendLine("// Written by SignaturesTest from the classes of the module; do not edit.")
            appendLine("@file:Suppress(\"UNUSED_VARIABLE\", \"ktlint:standard:property-naming\")")
            appendLine()
            appendLine("package io.github.alteryx4j.kotlin.signatures")
            appendLine()
            types.imports.forEach { appendLine("import $it") }
            uses.forEach { append('\n').append(it) }
        }
    }

    private fun use(type: Class<*>): String {
        val name = types.of(type)
        val names = mutableMapOf<String, Int>()
        val function = name.replace(".", "").replaceFirstChar { it.lowercase() }
        return buildString {
            appendLine("internal fun $function(it: $name) {")
            for (line in lines(type, name)) {
                val times = names.merge(line.member, 1, Int::plus)
                append(line.text(if (times == 1) line.member else line.member + times))
            }
            appendLine("}")
        }
    }

    private fun lines(type: Class<*>, name: String): List<Line> {
        val components = type.recordComponents.orEmpty().map { it.name }
        return api.fields(type).map { Line(it.name, types.of(it.annotatedType), "$name.${it.name}") } +
            api.constructors(type).map { Line("made", name, name, given(it)) } +
            api.methods(type).map { method ->
                val owner = if (Modifier.isStatic(method.modifiers)) name else "it"
                val isComponent = method.parameterCount == 0 && method.name in components
                val result = types.of(method.annotatedReturnType)
                Line(method.name, result, "$owner.${method.name}", if (isComponent) null else given(method))
            }
    }

    /** Whoever implements an interface of ours in Kotlin must be able to say the same of it. */
    private fun implementation(type: Class<*>): String {
        if (!type.isInterface || type.isSealed) {
            return ""
        }
        val name = types.of(type)
        return buildString {
            appendLine()
            appendLine("internal abstract class ${name.replace(".", "")}InKotlin : $name {")
            api.methods(type).filterNot { Modifier.isStatic(it.modifiers) }.forEach { append(override(it)) }
            appendLine("}")
        }
    }

    private fun override(method: Method): String {
        val parameters = parameters(method).withIndex().joinToString { (i, parameter) -> "p$i: $parameter" }
        return "    abstract override fun ${method.name}($parameters): ${types.of(method.annotatedReturnType)}\n"
    }

    private fun given(callable: Executable): List<String> {
        val arguments = parameters(callable).map { "given<$it>()" }
        return if (callable.isVarArgs) arguments.dropLast(1) + "*${arguments.last()}" else arguments
    }

    private fun parameters(callable: Executable): List<String> = callable.annotatedParameterTypes.map(types::of)

    /** `val member: result = call(arguments)`; a property has no arguments. */
    private class Line(
        val member: String,
        private val result: String,
        private val call: String,
        private val arguments: List<String>? = null,
    ) {
        fun text(name: String): String {
            val start = "    val $name: $result = $call"
            val whole = start + arguments?.joinToString(prefix = "(", postfix = ")").orEmpty() + "\n"
            return if (whole.length <= WIDTH || arguments.isNullOrEmpty()) {
                whole
            } else {
                arguments.joinToString(",\n", "$start(\n", ",\n    )\n") { "        $it" }
            }
        }
    }

    private companion object {
        const val WIDTH = 120
    }
}
