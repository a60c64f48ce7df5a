#pragma warning disable EF1001, EF9100 // The framework has no other way to say how the reader of a query is made.
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Sqlite.Query.Internal;

namespace LocalProcure.Tests.Support;

/// <summary>
/// What reads a query's rows is interpreted the first times: a test reads few rows and compiling the reader takes longer than that.
/// What is asked again and again is compiled as the site does. The tests on PostgreSQL, the browser tests and every child process compile always.
/// </summary>
public sealed class InterpretedQueries(QueryCompilationContextDependencies dependencies, RelationalQueryCompilationContextDependencies relational) : IQueryCompilationContextFactory
{
    private const int FewTimes = 12;

    public QueryCompilationContext Create(bool async) => new Context(dependencies, relational, async);

    private sealed class Context(QueryCompilationContextDependencies dependencies, RelationalQueryCompilationContextDependencies relational, bool async) : SqliteQueryCompilationContext(dependencies, relational, async)
    {
        public override Func<QueryContext, TResult> CreateQueryExecutor<TResult>(Expression query)
        {
            var executor = (Expression<Func<QueryContext, TResult>>)Dependencies.LiftableConstantProcessor.InlineConstants(CreateQueryExecutorExpression<TResult>(query), SupportsPrecompiledQuery);
            var run = executor.Compile(preferInterpretation: true);
            var times = 0;
            return context =>
            {
                if (Interlocked.Increment(ref times) == FewTimes) run = executor.Compile();
                return run(context);
            };
        }
    }
}
