using HipBot.Commands;
using HipBot.Knowledge;
using HipBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HipBot.Tests.Commands;

/// <summary>What cannot be served is told before the first turn, in words that say what to mend.</summary>
public sealed class ServeTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly string _directory = Directory.CreateTempSubdirectory("hipbot-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("Knowledge/red-flags.json", "weight-bearing: unable", "weight-bearing: flying", "$.flags[2].cases[0].when")]
    [InlineData("Knowledge/cautions.json", "\"medication: statin\"", "\"medication: satin\"", "'satin' is no value of 'medication'")]
    [InlineData("Knowledge/levels.json", "{", "{{", "Knowledge/levels.json $")]
    public async Task A_broken_data_file_ends_it_with_1_and_names_file_and_place(string file, string text, string broken, string place)
    {
        var (exitCode, errors) = await ServeAsync(new EditedKnowledge(file, text, broken));

        Assert.Equal(1, exitCode);
        Assert.Contains(file, errors, StringComparison.Ordinal);
        Assert.Contains(place, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_without_numbers_ends_it_with_1_and_names_the_setting()
    {
        var (exitCode, errors) = await ServeAsync(new EmbeddedKnowledgeFiles(), "--Emergency:Region=XX");

        Assert.Equal(1, exitCode);
        Assert.Contains("Emergency:Region is 'XX'", errors, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Errors)> ServeAsync(IKnowledgeFiles files, params string[] settings)
    {
        using var patience = new CancellationTokenSource(Patience);
        await using var errors = new StringWriter();
        string[] args = [$"--urls=http://127.0.0.1:{TestHost.FreePort()}", $"--contentRoot={_directory}", .. settings];
        var exitCode = await ServeCommand.ServeAsync(args, builder => builder.Services.AddSingleton(files), errors, patience.Token);
        return (exitCode, errors.ToString());
    }
}
