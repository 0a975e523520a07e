using System.Security.Cryptography;
using HipBot.State;
using Microsoft.IdentityModel.Tokens;

namespace HipBot.DirectLine;

/// <summary>The key that signs tokens: made once and kept, so that tokens outlive a restart.</summary>
internal static class SigningKey
{
    private const int Bytes = 32;
    private const string FileName = "direct-line.key";

    /// <summary>The key of all hosts that share a database.</summary>
    public static SymmetricSecurityKey LoadOrCreate(StateDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        // At the start there is nobody to keep waiting.
        return new(Task.Run(() => LoadOrCreateAsync(database)).GetAwaiter().GetResult());
    }

    /// <summary>The key of a single host, in a file that only its owner can read.</summary>
    public static SymmetricSecurityKey LoadOrCreate(string directory)
    {
        Directory.CreateDirectory(directory);
        var path = Path.Combine(directory, FileName);
        if (!File.Exists(path))
        {
            Create(path);
        }

        var key = File.ReadAllBytes(path);
        return key.Length == Bytes
            ? new(key)
            : throw new InvalidDataException($"{path} is not a key of {Bytes} bytes. Delete it and a new one is made; open tokens then end.");
    }

    private static Task<byte[]> LoadOrCreateAsync(StateDatabase database) => database.WriteAsync(async session =>
    {
        await session.ExecuteAsync(
            "insert into secret (name, value) values (@name, @value) on conflict do nothing",
            ("name", FileName),
            ("value", RandomNumberGenerator.GetBytes(Bytes)));
        return (await session.FirstAsync("select value from secret where name = @name", row => (byte[])row.GetValue(0), ("name", FileName)))!;
    });

    private static void Create(string path)
    {
        // Written aside and moved, so that nobody ever reads half a key.
        var temporary = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(temporary, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Bytes));
        }

        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
        }
    }
}
